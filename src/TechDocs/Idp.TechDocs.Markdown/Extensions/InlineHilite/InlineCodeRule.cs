using Idp.TechDocs.Markdown.Highlighting;
using Idp.TechDocs.Markdown.Inlines;
using Idp.TechDocs.Markdown.Inlines.Rules;
using Idp.TechDocs.Markdown.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown.Extensions.InlineHilite;

/// <summary>Code between backticks, with its language in front of it.</summary>
/// <param name="settings">How code is written.</param>
/// <param name="cssClass">The class of the element; empty for that of the settings.</param>
/// <param name="stylesPlainText">Whether code without a language has the class too.</param>
internal sealed class InlineCodeRule(CodeSettings settings, string cssClass, bool stylesPlainText) : CodeSpanRule
{
    protected override int CodeStart(string text, int from)
    {
        int end = LanguageEnd(text, from, out int start);
        while (start >= 0 && end < text.Length && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return start >= 0 && end < text.Length && char.IsWhiteSpace(text[end - 1]) ? end : from;
    }

    protected override Inline Make(InlineReading reading, string content, int backticks)
    {
        var (language, code) = Cut(content);
        if ((language.Length == 0 && !stylesPlainText) || content.Contains(Placeholder.Start, StringComparison.Ordinal))
        {
            return base.Make(reading, code, backticks);
        }

        var inline = new HighlightedInline(code.Trim(), language) { DelimiterCount = backticks, Style = settings.Style };
        foreach (string name in Classes(language))
        {
            inline.GetAttributes().AddClass(name);
        }

        return inline;
    }

    private List<string> Classes(string language)
    {
        var style = settings.Style;
        string css = cssClass.Length > 0 ? cssClass : style.CssClass;
        string name = style.IsHighlighted ? CodeFrame.LanguageOf(language, style).NameFor(language) : language;
        List<string> classes = (style.IsHighlighted ? style.HasLanguageClass : language.Length > 0) ? [style.LanguagePrefix + name] : [];
        if (css.Length > 0)
        {
            classes.Add(css);
        }

        return classes;
    }

    private static (string Language, string Code) Cut(string content)
    {
        // Something must be left behind the white space, if only more of it.
        int end = LanguageEnd(content, 0, out int start);
        return start >= 0 && end + 1 < content.Length && char.IsWhiteSpace(content[end]) ? (content[start..end], content[(end + 1)..]) : ("", content);
    }

    // Where the name ends; it begins at -1 when nothing says that there is one.
    private static int LanguageEnd(string text, int from, out int start)
    {
        int colons = from;
        while (colons < text.Length && text[colons] == ':')
        {
            colons++;
        }

        start = colons - from >= 3 ? colons : text.AsSpan(from).StartsWith("#!") ? from + 2 : -1;
        int end = Math.Max(start, from);
        while (start >= 0 && end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '#' or '.' or '+' or '-'))
        {
            end++;
        }

        return end;
    }
}
