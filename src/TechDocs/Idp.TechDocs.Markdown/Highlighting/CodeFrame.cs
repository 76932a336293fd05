using System.Globalization;
using Markdig.Renderers;

namespace Idp.TechDocs.Markdown.Highlighting;

/// <summary>All that decides how a block of code is written, with what its style and its language say.</summary>
internal sealed class CodeFrame
{
    private readonly HighlightedCode _block;
    private readonly CodeText _code;
    private readonly int _step;
    private readonly int _special;
    private readonly int _width;
    private readonly string _spans;
    private readonly string _anchors;

    private CodeFrame(HighlightedCode block, CodeLanguage language, TokenElements elements)
    {
        Elements = elements;
        (_block, var style, var layout) = (block, block.Style, block.Layout);
        _code = block.Cache?.Read(block.Code, language) ?? CodeText.Read(block.Code, language);
        LineCount = _code.Text.AsSpan().Count('\n');
        bool isNumbered = (style.HasLineNumbers == true && layout.FirstLine != 0) || (style.HasLineNumbers != false && layout.FirstLine > 0);
        Numbers = isNumbered ? style.LineNumbers : null;
        _step = isNumbered && layout.LineStep > 0 ? layout.LineStep : 1;
        FirstLine = isNumbered && layout.FirstLine > 0 ? layout.FirstLine : 1;
        int special = style.SpecialLines >= 0 && layout.SpecialLines < 0 ? style.SpecialLines : layout.SpecialLines;
        _special = isNumbered ? special : 0;
        _width = (LineCount + FirstLine - 1).ToString(CultureInfo.InvariantCulture).Length;
        CssClass = layout.CssClass ?? style.CssClass;
        Title = (block.Title ?? (style.IsTitled ? TitleOf(language, style) : "")).Trim();
        string number = layout.Number < 0 ? "" : "-" + layout.Number.ToString(CultureInfo.InvariantCulture);
        _spans = style.LineSpans.Length > 0 && layout.Number >= 0 ? style.LineSpans + number : "";
        _anchors = style.LineAnchors.Length > 0 && layout.Number >= 0 ? style.LineAnchors + number : "";
        LinksLineNumbers = style.LinksLineNumbers && layout.Number >= 0;
        Classes = style.HasLanguageClass ? [style.LanguagePrefix + language.NameFor(block.Language), .. layout.Classes] : layout.Classes;
    }

    /// <summary>What stands around the pieces of the code and the numbers of its lines.</summary>
    public TokenElements Elements { get; }

    public string CssClass { get; }

    public IReadOnlyList<string> Classes { get; }

    public string Title { get; }

    /// <summary>How lines are numbered; null for not at all.</summary>
    public LineNumberStyle? Numbers { get; }

    public int FirstLine { get; }

    public int LineCount { get; }

    public bool LinksLineNumbers { get; }

    public bool KeepsFirstLines => _block.Style.KeepsFirstLines;

    /// <summary>What the ids of lines begin with.</summary>
    public string LinePrefix => _anchors.Length > 0 ? _anchors : _spans;

    public static CodeFrame Of(HighlightedCode block, TokenElements elements) => new(block, LanguageOf(block.Language, block.Style), elements);

    public static CodeLanguage LanguageOf(string name, CodeStyle style)
        => name.Length == 0 ? CodeLanguages.Text
            : CodeLanguages.Find(style.Languages.GetValueOrDefault(name.ToLowerInvariant(), name)) ?? CodeLanguages.Text;

    public bool IsNumbered(int line) => line % _step == 0;

    public bool IsSpecial(int line) => _special > 0 && line % _special == 0;

    /// <summary>The number of a line, as wide as the widest; blank for a line between two steps.</summary>
    public string NumberText(int line) => (IsNumbered(line) ? line.ToString(CultureInfo.InvariantCulture) : "").PadLeft(_width);

    public void WritePre(HtmlRenderer renderer)
    {
        renderer.Write("<pre><span></span><code>");
        var lines = new CodeLines(_code, Elements);
        for (int number = FirstLine; !lines.IsAtEnd; number++)
        {
            WriteLine(renderer, ref lines, number, _block.Layout.Lines.Contains(number - FirstLine + 1));
        }

        renderer.Write("</code></pre>");
    }

    private void WriteLine(HtmlRenderer renderer, ref CodeLines lines, int number, bool standsOut)
    {
        string id = number.ToString(CultureInfo.InvariantCulture);
        if (_spans.Length > 0)
        {
            renderer.Write("<span id=\"").Write(_spans).Write('-').Write(id).Write("\">");
        }

        if (_anchors.Length > 0)
        {
            WriteAnchor(renderer, _anchors + "-" + id);
        }

        renderer.Write(standsOut ? "<span class=\"hll\">" : "");
        if (Numbers is LineNumberStyle.Inline or LineNumberStyle.Attribute)
        {
            WriteNumber(renderer, number, id);
        }

        lines.Write(renderer);
        renderer.Write('\n').Write(standsOut ? "</span>" : "").Write(_spans.Length > 0 ? "</span>" : "");
    }

    private void WriteAnchor(HtmlRenderer renderer, string id)
    {
        renderer.Write("<a id=\"").Write(id).Write("\" name=\"").Write(id).Write('"');
        if (Numbers is null)
        {
            renderer.Write(" href=\"#").Write(id).Write('"');
        }

        renderer.Write("></a>");
    }

    private void WriteNumber(HtmlRenderer renderer, int number, string id)
    {
        if (LinksLineNumbers)
        {
            renderer.Write("<a href=\"#").Write(LinePrefix).Write('-').Write(id).Write("\">");
        }

        renderer.Write(IsSpecial(number) ? "<span class=\"linenos special\"" : "<span class=\"linenos\"");
        if (Numbers == LineNumberStyle.Attribute)
        {
            renderer.Write(" data-linenos=\"").Write(NumberText(number)).Write(" \"></span>");
        }
        else
        {
            renderer.Write('>').Write(NumberText(number)).Write("</span>");
        }

        renderer.Write(LinksLineNumbers ? "</a>" : "");
    }

    private static string TitleOf(CodeLanguage language, CodeStyle style)
    {
        string title = string.Join(' ', language.Title.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Capitalised));
        return style.Titles.GetValueOrDefault(title, title);
    }

    private static string Capitalised(string word)
        => word.Any(char.IsUpper) || !word.Any(char.IsLower) ? word : char.ToUpperInvariant(word[0]) + word[1..];
}
