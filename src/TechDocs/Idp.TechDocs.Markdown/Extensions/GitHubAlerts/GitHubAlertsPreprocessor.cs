using Idp.TechDocs.Markdown.Preprocessing;
using Idp.TechDocs.Markdown.Text;

namespace Idp.TechDocs.Markdown.Extensions.GitHubAlerts;

/// <summary>Makes admonitions of quotes that begin with <c>[!NOTE]</c> and the like.</summary>
internal sealed class GitHubAlertsPreprocessor : Preprocessor
{
    public override List<TextLine> Run(List<TextLine> lines, PageReading page)
    {
        if (!lines.Exists(line => KindOf(line) is not null))
        {
            return lines;
        }

        var changed = new List<TextLine>(lines.Count);
        bool inFence = false;
        for (int i = 0; i < lines.Count; i++)
        {
            inFence ^= lines[i].Span.StartsWith("```", StringComparison.Ordinal);
            if (inFence || KindOf(lines[i]) is not { } kind || i + 1 == lines.Count || !IsBody(lines[i + 1]))
            {
                changed.Add(lines[i]);
                continue;
            }

            changed.Add(new TextLine(Opening(kind), lines[i].Position));
            for (; i + 1 < lines.Count && IsBody(lines[i + 1]); i++)
            {
                changed.Add(page.Source.Places.Prefix("    ", lines[i + 1].Skip(2)));
            }
        }

        return changed;
    }

    private static bool IsBody(TextLine line) => line.Span.StartsWith("> ", StringComparison.Ordinal);

    private static string? KindOf(TextLine line)
    {
        var text = line.Span.TrimEnd(' ');
        if (!text.StartsWith("> ", StringComparison.Ordinal) || !text.EndsWith(']'))
        {
            return null;
        }

        int spaces = text[2..].IndexOfAnyExcept(' ');
        var mark = text[(2 + Math.Max(spaces, 0))..];
        return spaces is >= 0 and <= 3 && mark.StartsWith("[!", StringComparison.Ordinal)
            && mark[2..^1].ToString().ToUpperInvariant() is var kind and ("NOTE" or "TIP" or "IMPORTANT" or "CAUTION" or "WARNING")
            ? kind
            : null;
    }

    private static string Opening(string kind) => kind switch
    {
        "IMPORTANT" => "!!! warning \"Important\"",
        "CAUTION" => "!!! danger \"Caution\"",
        _ => $"!!! {kind}",
    };
}
