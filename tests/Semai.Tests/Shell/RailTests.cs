using Semai.Shell;

namespace Semai.Tests.Shell;

public class RailTests
{
    static readonly Door Home = Own(0, "/"), People = Own(20, "/people"), Places = Own(40, "/places");

    [Fact]
    public void Everything_is_shown_where_it_fits() => Assert.Equal(["/", "/people", "/people/fit", "/places"], Shown("/", Home, People, Beneath(22, "/people/fit", "/people"), Places));

    [Fact]
    public void Where_it_does_not_fit_only_the_section_that_is_open_shows_what_is_beneath_it()
    {
        Door[] many = [Home, People, Beneath(22, "/fit", "/people"), Places, .. Enumerable.Range(1, 8).Select(n => Beneath(40 + n, $"/p{n}", "/places"))];

        Assert.Equal(["/", "/people", "/places"], Shown("/", many));
        Assert.Equal(["/", "/people", "/fit", "/places"], Shown("/people/17", many));
        Assert.Equal(["/", "/people", "/fit", "/places"], Shown("/fit", many));
        Assert.Equal(11, Shown("/p3", many).Count);
    }

    [Fact]
    public void An_entry_whose_own_section_the_reader_may_not_open_stands_for_itself()
    {
        Door[] many = [Home, People, .. Enumerable.Range(1, 9).Select(n => Beneath(40 + n, $"/p{n}", "/places"))];

        Assert.Equal(11, Shown("/people", many).Count);
    }

    [Fact]
    public void What_is_beneath_a_section_follows_it_whatever_else_has_a_number_between() =>
        Assert.Equal(["/", "/money", "/slips", "/releases"], Shown("/slips", Home, Own(60, "/releases"), Own(60, "/money"), Beneath(63, "/slips", "/money")));

    static List<string> Shown(string path, params Door[] doors) => [.. new Chrome([.. doors.OrderBy(d => d.Order)], path, "Ibu Sari", []).Shown.Select(d => d.Path)];

    static Door Own(int order, string path) => new(order, path, "home", null, () => path);

    static Door Beneath(int order, string path, string above) => Own(order, path) with { Under = above };
}
