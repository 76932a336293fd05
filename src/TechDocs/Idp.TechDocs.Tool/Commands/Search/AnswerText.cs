using System.Globalization;
using Idp.CommandLine;
using Idp.TechDocs.Search;

namespace Idp.TechDocs.Tool.Commands.Search;

/// <summary>Answers for people.</summary>
internal sealed class AnswerText(TextWriter output, bool hasColor)
{
    private const string Bold = "\u001b[1m";
    private const string Found = "\u001b[1;33m";
    private const string Dim = "\u001b[2m";
    private const string Plain = "\u001b[0m";

    public void Write(SearchAnswer answer)
    {
        foreach (var correction in answer.Corrections)
        {
            output.Write($"'{PlainText.Of(correction.Written)}' is nowhere; looked for '{PlainText.Of(correction.Read)}'\n");
        }

        if (answer is { Match: SearchMatch.Any, Hits.Length: > 0 })
        {
            output.Write("Few pages have all of it; those with a part of it too:\n");
        }

        output.Write(answer.Corrections.Length > 0 || answer.Match == SearchMatch.Any ? "\n" : "");
        foreach (var hit in answer.Hits)
        {
            Write(hit);
        }

        output.Write(Summary(answer) + "\n");
    }

    private void Write(SearchHit hit)
    {
        var best = hit.Sections.FirstOrDefault();
        string site = hit.SiteTitle.Length > 0 ? hit.SiteTitle : hit.Site;
        string section = best is null || best.Title.Text == hit.Title.Text || best.Title.Text.Length == 0 ? "" : $" › {Marked(best.Title, Bold)}";
        output.Write($"{Colored(Bold, Marked(hit.Title, Bold))}{section}  {Colored(Dim, $"({PlainText.Of(site)})")}\n");
        output.Write($"  {PlainText.Of(best?.Address ?? hit.Address)}\n");
        if (best is { Excerpt.Text.Length: > 0 })
        {
            output.Write($"  {Marked(best.Excerpt, "")}\n");
        }

        foreach (var other in hit.Sections.Skip(1).Where(other => other.Title.Text.Length > 0))
        {
            output.Write($"  {Colored(Dim, "also")} {Marked(other.Title, "")} {Colored(Dim, $"#{PlainText.Of(other.Anchor)}")}\n");
        }

        output.Write("\n");
    }

    private static string Summary(SearchAnswer answer)
    {
        if (answer.Total == 0)
        {
            return "Nothing found.";
        }

        string all = string.Create(CultureInfo.InvariantCulture, $"{(answer.HasMore ? "more than " : "")}{answer.Total:N0} {(answer.Total == 1 ? "page" : "pages")}");
        return answer.Hits.Length < answer.Total ? string.Create(CultureInfo.InvariantCulture, $"{answer.Hits.Length} of {all}; --limit shows more.") : $"{all}.";
    }

    private string Marked(HighlightedText text, string around)
        => hasColor ? text.Render(PlainText.Of, Found, Plain + around) : PlainText.Of(text.Text);

    private string Colored(string color, string text) => hasColor ? $"{color}{text}{Plain}" : text;
}
