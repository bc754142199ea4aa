namespace Semai.Papers;

/// <summary>What one line of facts says.</summary>
sealed record PaperFact(string Name, string Value, bool Strong = false);

/// <summary>Who signs.</summary>
/// <param name="As">"Yang menyerahkan".</param>
/// <param name="Name">Null where it is written by hand.</param>
sealed record PaperSignature(string As, string? Name);

/// <summary>The parts of a paper: letterhead, title, facts, text, signatures.</summary>
static class PaperParts
{
    extension(Paper paper)
    {
        /// <summary>The office that issues it, closed by a furrow.</summary>
        public void Letterhead(string? above, string name, string? below)
        {
            var (middle, text, leading) = (paper.Format.Width / 2, paper.Format.Text, paper.Leading);
            var heads = new (string? Words, PrintFont Font, float Size)[] { (above, PrintFont.Sans, text), (name, PrintFont.SansBold, text * 1.3f), (below, PrintFont.Sans, text * 0.9f) }.Where(h => h.Words is not null).ToList();
            paper.Put(heads.Count * leading * 1.05f + 14, (sheet, top) =>
            {
                foreach (var (at, head) in heads.Index())
                    sheet.Centred(head.Words!, middle, top + text + at * leading * 1.05f, head.Font, head.Size, head.Font == PrintFont.SansBold ? Sheet.Ink : Sheet.Second, paper.Inside);
                sheet.Furrow(paper.Left, paper.Right, top + heads.Count * leading * 1.05f + 3, 1.4f, Sheet.Bakau);
            });
        }

        /// <param name="beside">At the other end of the line: a number, a name.</param>
        public void Title(string title, string? beside = null)
        {
            var size = paper.Format.Text * 1.55f;
            paper.Put(size * 1.5f, (sheet, top) =>
            {
                sheet.LeftFitted(title, paper.Left, top + size, PrintFont.SansBold, size, paper.Inside * (beside is null ? 1 : 0.6f), Sheet.Bakau);
                if (beside is not null) sheet.RightFitted(beside, paper.Right, top + size, PrintFont.SansBold, size * 0.9f, paper.Inside * 0.38f);
            });
        }

        /// <summary>The name of a part of the paper.</summary>
        public void Heading(string heading) =>
            paper.Put(paper.Leading * 1.25f, (sheet, top) => sheet.Left(heading, paper.Left, top + paper.Format.Text * 1.05f, PrintFont.SansBold, paper.Format.Text * 1.05f));

        public void Text(string text, bool strong = false, bool small = false)
        {
            var (font, size) = (strong ? PrintFont.SansBold : PrintFont.Sans, paper.Format.Text * (small ? 0.88f : 1));
            foreach (var line in Sheet.Lines(text, paper.Inside, font, size))
                paper.Put(paper.Leading * (small ? 0.9f : 1), (sheet, top) => sheet.Left(line, paper.Left, top + size, font, size, small ? Sheet.Second : null));
        }

        public void Facts(IReadOnlyList<PaperFact> facts)
        {
            const float names = 0.24f;
            foreach (var fact in facts)
            {
                var font = fact.Strong ? PrintFont.SansBold : PrintFont.Sans;
                List<string> lines = [.. Sheet.Lines(fact.Value, paper.Inside * (1 - names), font, paper.Format.Text)];
                paper.Put(Math.Max(1, lines.Count) * paper.Leading, (sheet, top) =>
                {
                    sheet.LeftFitted(fact.Name, paper.Left, top + paper.Format.Text, PrintFont.Sans, paper.Format.Text, paper.Inside * names - 8, Sheet.Second);
                    foreach (var (at, line) in lines.Index()) sheet.Left(line, paper.Left + paper.Inside * names, top + paper.Format.Text + at * paper.Leading, font, paper.Format.Text);
                });
            }
        }

        /// <summary>Sums on the left, each with its amount; beside them what is to be said about them. Stays together.</summary>
        public void Beside(string heading, IReadOnlyList<PaperFact> sums, string said, IReadOnlyList<string> text)
        {
            const float left = 0.4f, right = 0.45f;
            var (size, leading, from) = (paper.Format.Text, paper.Leading, paper.Left + paper.Inside * right);
            List<string> lines = [.. text.SelectMany(t => Sheet.Lines(t, paper.Inside * (1 - right), PrintFont.Sans, size))];
            paper.Put((Math.Max(sums.Count, lines.Count) + 1.4f) * leading, (sheet, top) =>
            {
                sheet.Left(heading, paper.Left, top + size, PrintFont.SansBold, size);
                sheet.Left(said, from, top + size, PrintFont.SansBold, size);
                foreach (var (at, sum) in sums.Index())
                {
                    var (font, y) = (sum.Strong ? PrintFont.SansBold : PrintFont.Sans, top + size + (at + 1) * leading);
                    sheet.LeftFitted(sum.Name, paper.Left, y, font, size, paper.Inside * left * 0.68f);
                    sheet.Right(sum.Value, paper.Left + paper.Inside * left, y, font, size);
                }

                foreach (var (at, line) in lines.Index()) sheet.Left(line, from, top + size + (at + 1) * leading, PrintFont.Sans, size);
            });
        }

        /// <summary>Places to sign, beside each other.</summary>
        public void Signatures(params IReadOnlyList<PaperSignature> signatures)
        {
            var (each, size, room) = (paper.Inside / signatures.Count, paper.Format.Text, paper.Format.Text * 3.6f);
            paper.Put(room + 2.4f * paper.Leading, (sheet, top) =>
            {
                foreach (var (at, signature) in signatures.Index())
                {
                    var (x, most) = (paper.Left + at * each, each - 24);
                    sheet.LeftFitted(signature.As, x, top + size, PrintFont.Sans, size, most);
                    sheet.Furrow(x, x + Math.Min(most, 190), top + size + room, 0.6f, Sheet.Ink);
                    if (signature.Name is not null) sheet.LeftFitted(signature.Name, x, top + size + room + paper.Leading, PrintFont.SansBold, size, most);
                }
            });
        }
    }
}
