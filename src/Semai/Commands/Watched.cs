using Spectre.Console;

namespace Semai.Commands;

/// <summary>Shows how far long work has come, on a terminal; says nothing where nobody watches.</summary>
static class Watched
{
    /// <param name="whole">How many there will be; 0 where it is not known.</param>
    public static void Do(string what, int whole, Action<Action<int>> work)
    {
        if (Console.IsErrorRedirected)
        {
            work(_ => { });
            return;
        }

        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Error) });
        console.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new SpinnerColumn(), new ElapsedTimeColumn()).Start(progress =>
        {
            var task = progress.AddTask(Markup.Escape(what), maxValue: Math.Max(1, whole));
            task.IsIndeterminate = whole == 0;
            work(done =>
            {
                task.Value = done;
                if (whole == 0) task.Description = Markup.Escape($"{what} {Written.Number(done)}");
            });
        });
    }
}
