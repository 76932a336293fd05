using Idp.TechDocs.Markdown.Highlighting;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Fences;

/// <summary>Fences of code.</summary>
/// <param name="settings">How code is written.</param>
/// <param name="cssClass">The class of the outer element; empty for that of the settings.</param>
/// <param name="keepsAttributes">Whether attributes in braces are written.</param>
internal sealed class CodeFence(CodeSettings settings, string cssClass, bool keepsAttributes) : FenceKind
{
    public override bool IsFor(string language) => true;

    public override bool Accepts(FenceHeader header) => header.IsAttributeList || header.Values.All(value => IsOption(value.Key, value.Value));

    public override Block Make(FenceHeader header, string content, int lineCount, PageReading page)
    {
        var style = settings.Style;
        int[] numbers = Option(header, "linenums") is { } asked ? LineNumbers.Read(asked) : [-1, -1, -1];
        return new HighlightedCode(content, header.Language)
        {
            Style = style,
            Cache = settings.Cache,
            Title = Option(header, "title"),
            Layout = new CodeLayout
            {
                CssClass = cssClass.Length > 0 ? cssClass : null,
                Classes = header.Classes,
                Id = header.Id,
                Attributes = keepsAttributes ? [.. header.Values.Where(value => !IsOption(value.Key, value.Value))] : [],
                Lines = Option(header, "hl_lines") is { } lines ? LineNumbers.ReadRanges(lines, lineCount) : CodeLayout.None.Lines,
                FirstLine = numbers[0],
                LineStep = numbers[1] > 1 ? numbers[1] : -1,
                SpecialLines = numbers[2],
                Number = page.State<CodeNumber>().Next(),
            },
        };
    }

    private string? Option(FenceHeader header, string name)
        => header.Values.TryGetValue(name, out string? value) && IsOption(name, value) ? value : null;

    private bool IsOption(string name, string value) => settings.Style.IsHighlighted && name switch
    {
        "title" => true,
        "linenums" => value.Length > 0 && char.IsAsciiDigit(value[0]),
        "hl_lines" => LineNumbers.AreRanges(value),
        _ => false,
    };
}
