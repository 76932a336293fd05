using System.Text;
using Idp.TechDocs.Markdown.Fences;
using Idp.TechDocs.Markdown.Highlighting;
using Idp.TechDocs.Markdown.Preprocessing;
using Idp.TechDocs.Markdown.Text;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Extensions.FencedCode;

/// <summary>Takes fences out before Markdown is read.</summary>
/// <param name="style">How code is highlighted; null when it is not.</param>
/// <param name="languagePrefix">What the class of the language begins with, where code is not highlighted.</param>
/// <param name="keepsAttributes">Whether attributes in braces are written.</param>
internal sealed class PlainFencePreprocessor(CodeStyle? style, string languagePrefix, bool keepsAttributes) : Preprocessor
{
    public override List<TextLine> Run(List<TextLine> lines, PageReading page)
    {
        if (!lines.Exists(line => line.Span.StartsWith("```") || line.Span.StartsWith("~~~")))
        {
            return lines;
        }

        var closings = new FenceClosings(lines);
        var output = new List<TextLine>(lines.Count);
        for (int i = 0; i < lines.Count; i++)
        {
            if (FenceHeader.Read(lines[i].Span) is not { } header || !Accepts(header) || closings.Behind(i, header) is not { } close)
            {
                output.Add(lines[i]);
                continue;
            }

            var block = Make(header, Content(lines, i + 1, close));
            block.Span = new SourceSpan(lines[i].Position, lines[close].Position + lines[close].Length - 1);
            output.Add(new TextLine("", lines[i].Position));
            output.Add(new TextLine(Placeholder.Of(page.Stash(block)), lines[i].Position));
            output.Add(new TextLine("", lines[close].Position));
            i = close;
        }

        return output;
    }

    private static bool Accepts(FenceHeader header) => header.IsAttributeList || header.Values.Keys.All(name => name == "hl_lines");

    private HighlightedCode Make(FenceHeader header, string content)
    {
        bool isHighlighted = style is not null && !IsFalse(header.Values.GetValueOrDefault("use_pygments"));
        var own = (isHighlighted ? style! : CodeStyle.Default with { IsHighlighted = false }) with { LanguagePrefix = languagePrefix };
        var layout = new CodeLayout { Classes = header.Classes };
        if (isHighlighted)
        {
            string first = header.Values.GetValueOrDefault("linenostart", "");
            layout = layout with
            {
                Classes = [],
                CssClass = string.Join(' ', [.. header.Classes, own.CssClass]),
                Lines = LineNumbers.ReadRanges(Numbers(header.Values.GetValueOrDefault("hl_lines", "")), Math.Max(1, content.AsSpan().Count('\n'))),
                FirstLine = LineNumbers.AreRanges(first) ? LineNumbers.Read(first)[0] : -1,
            };
            own = own with { HasLineNumbers = header.Values.TryGetValue("linenums", out string? asked) ? !IsFalse(asked) : own.HasLineNumbers };
        }
        else
        {
            layout = layout with
            {
                IsBare = true,
                Id = header.Id,
                Attributes = keepsAttributes ? [.. header.Values.Where(value => value.Key != "use_pygments").Select(Written)] : [],
            };
        }

        return new HighlightedCode(content, header.Language) { Style = own, Layout = layout };
    }

    // Python-Markdown writes the lines that stand out as the list that it read.
    private static KeyValuePair<string, string> Written(KeyValuePair<string, string> value)
        => value.Key == "hl_lines" ? new(value.Key, $"[{string.Join(", ", Numbers(value.Value).Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries))}]") : value;

    // Where there is anything but numbers, there are none.
    private static string Numbers(string text) => text.All(c => char.IsAsciiDigit(c) || c is ' ' or '\t') ? text : "";

    private static bool IsFalse(string? text) => text?.ToUpperInvariant() is "FALSE" or "NO" or "N" or "OFF" or "0";

    private static string Content(List<TextLine> lines, int start, int end)
    {
        var content = new StringBuilder();
        for (int i = start; i < end; i++)
        {
            content.Append(lines[i].Span).Append('\n');
        }

        return content.ToString();
    }
}
