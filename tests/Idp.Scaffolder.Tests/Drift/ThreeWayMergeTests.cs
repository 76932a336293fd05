using CsCheck;
using Idp.Scaffolder.Drift.Merging;
using Idp.Testing;

namespace Idp.Scaffolder.Tests.Drift;

public sealed class ThreeWayMergeTests
{
    [Theory]
    [InlineData("a b c d e", "a B c d e", "a b c D e", "a B c D e")]
    [InlineData("a b c", "a b c", "a c", "a c")]
    [InlineData("a b c", "x a b c", "a b c y", "x a b c y")]
    [InlineData("a b c", "a X c", "a X c", "a X c")]
    [InlineData("", "a", "", "a")]
    public void Changes_in_different_places_are_both_taken(string origin, string ours, string theirs, string merged)
        => Assert.Equal(new MergedText(Lines(merged), 0), Merge(origin, ours, theirs));

    [Theory]
    [InlineData("a b c", "a X c", "a Y c", "a <<<<<<< X ======= Y >>>>>>> c")]
    [InlineData("a b c", "a c", "a Y c", "a <<<<<<< ======= Y >>>>>>> c")]
    [InlineData("a b c", "a X c", "a b Y", "a <<<<<<< X c ======= b Y >>>>>>>")]
    [InlineData("", "s x e", "s y e", "s <<<<<<< x ======= y >>>>>>> e")]
    public void Changes_of_the_same_lines_are_marked(string origin, string ours, string theirs, string marked)
        => Assert.Equal(
            Lines(marked),
            Merge(origin, ours, theirs).Text.Replace("<<<<<<< mine", "<<<<<<<", StringComparison.Ordinal).Replace(">>>>>>> theirs", ">>>>>>>", StringComparison.Ordinal));

    [Fact]
    public void A_last_line_without_an_end_is_kept_apart_from_the_marks()
        => Assert.Equal("<<<<<<< mine\na\n=======\nb\n>>>>>>> theirs\n", ThreeWayMerge.Merge("", "a", "b", "mine", "theirs").Text);

    [Fact]
    public void Line_ends_of_Windows_are_kept()
        => Assert.Equal("a\r\n<<<<<<< mine\r\nx\r\n=======\r\ny\r\n>>>>>>> theirs\r\n", ThreeWayMerge.Merge("a\r\nb\r\n", "a\r\nx\r\n", "a\r\ny\r\n", "mine", "theirs").Text);

    [Fact]
    public void One_sided_changes_are_taken_whatever_they_are()
        => Gen.Select(GenLines, GenLines).Sample((origin, changed) =>
            Merge(origin, changed, origin) == new MergedText(Lines(changed), 0) && Merge(origin, origin, changed) == new MergedText(Lines(changed), 0)
                && Merge(origin, changed, changed) == new MergedText(Lines(changed), 0));

    [Fact]
    public async Task Git_comes_to_the_same_verdict_and_the_same_text()
    {
        using var folder = new ScratchFolder();
        var random = new Random(7);
        for (int round = 0; round < 60; round++)
        {
            string[] origin = [.. Enumerable.Range(0, random.Next(0, 14)).Select(_ => $"l{random.Next(6)}")];
            string before = Lines(string.Join(' ', origin)), ours = Lines(string.Join(' ', Changed(origin, random))), theirs = Lines(string.Join(' ', Changed(origin, random)));
            folder.Write("base", before).Write("ours", ours).Write("theirs", theirs);
            var git = await ExternalProcess.RunAsync("git", ["merge-file", "-p", "-L", "mine", "-L", "base", "-L", "theirs", folder["ours"], folder["base"], folder["theirs"]]);
            var merged = ThreeWayMerge.Merge(before, ours, theirs, "mine", "theirs");
            Assert.True((git.ExitCode == 0) == (merged.Conflicts == 0), $"{before}--\n{ours}--\n{theirs}--\n{git.Output}--\n{merged.Text}");
            if (merged.Conflicts == 0)
            {
                Assert.Equal(git.Output, merged.Text);
            }
        }
    }

    private static readonly Gen<string> GenLines = Gen.Char["abc"].List[0, 8].Select(letters => string.Join(' ', letters));

    private static string Lines(string words) => words.Length == 0 ? "" : words.Replace(' ', '\n') + "\n";

    private static MergedText Merge(string origin, string ours, string theirs) => ThreeWayMerge.Merge(Lines(origin), Lines(ours), Lines(theirs), "mine", "theirs");

    private static List<string> Changed(string[] origin, Random random)
    {
        var lines = origin.ToList();
        for (int left = random.Next(0, 3); left > 0; left--)
        {
            int at = random.Next(0, lines.Count + 1);
            switch (random.Next(3))
            {
                case 0:
                    lines.Insert(at, $"n{random.Next(4)}");
                    break;
                case 1 when at < lines.Count:
                    lines.RemoveAt(at);
                    break;
                case 2 when at < lines.Count:
                    lines[at] = $"c{random.Next(4)}";
                    break;
            }
        }

        return lines;
    }
}
