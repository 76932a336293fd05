using System.Text;
using Idp.Scaffolder.Templates.Language.Methods;
using Idp.Scaffolder.Templates.Language.Rendering;
using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Filters;

/// <summary>Filters about HTML.</summary>
internal static class HtmlFilters
{
    // As often as upstream looks for tags that only show once others are gone.
    private const int MaxPasses = 8;

    public static object? Escape(RenderContext context, object? input, ReadOnlySpan<object?> arguments)
        => input as SafeText ?? ForceEscape(context, input, arguments);

    public static object? ForceEscape(RenderContext context, object? input, ReadOnlySpan<object?> arguments)
        => new SafeText(HtmlText.Escape(context, FilterInput.Printed(context, input)));

    public static object? Safe(RenderContext context, object? input, ReadOnlySpan<object?> arguments)
        => input as SafeText ?? new SafeText(FilterInput.Printed(context, input));

    public static object? LineBreaks(RenderContext context, object? input, ReadOnlySpan<object?> arguments)
    {
        string text = Js.IsNullish(input) ? "" : FilterInput.Text(input);
        context.ReserveText(text.Length + (text.AsSpan().Count('\n') * 6L));
        return FilterInput.AsSafeAs(
            input, text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", "<br />\n", StringComparison.Ordinal));
    }

    public static object? StripTags(RenderContext context, object? input, ReadOnlySpan<object?> arguments)
    {
        string text = FilterInput.Text(FilterInput.OrEmpty(input));
        string stripped = WithoutTags(context, text);
        for (int pass = 1; context.Text.Syntax.Profile == TemplateProfile.Backstage && stripped.Length < text.Length; pass++)
        {
            if (pass == MaxPasses)
            {
                throw TemplateFault.Type("the markup is nested too often");
            }

            text = stripped;
            stripped = WithoutTags(context, text);
        }

        stripped = JsSpace.Trim(stripped);
        return FilterInput.AsSafeAs(input, Js.IsTrue(Given.At(arguments, 0)) ? KeepLines(stripped) : SquashSpace(stripped));
    }

    // <\/?([a-z][a-z0-9]*)\b[^>]*>|<!--[\s\S]*?-->, in one go: an end that is missing is looked for once.
    private static string WithoutTags(RenderContext context, string text)
    {
        var output = new StringBuilder();
        int copied = 0;
        bool hasTagEnd = true, hasCommentEnd = true;
        for (int at = text.IndexOf('<', StringComparison.Ordinal); at >= 0; at = text.IndexOf('<', at))
        {
            context.Step();
            int end = TagEnd(text, at, ref hasTagEnd);
            end = end < 0 ? CommentEnd(text, at, ref hasCommentEnd) : end;
            if (end < 0)
            {
                at++;
                continue;
            }

            output.Append(text, copied, at - copied);
            copied = at = end;
        }

        return copied == 0 ? text : output.Append(text, copied, text.Length - copied).ToString();
    }

    private static int TagEnd(string text, int at, ref bool hasEnd)
    {
        int name = at + 1 < text.Length && text[at + 1] == '/' ? at + 2 : at + 1;
        int behind = name;
        while (behind < text.Length && char.IsAsciiLetterOrDigit(text[behind]))
        {
            behind++;
        }

        if (!hasEnd || behind == name || char.IsAsciiDigit(text[name]) || (behind < text.Length && text[behind] == '_'))
        {
            return -1;
        }

        int end = text.IndexOf('>', behind);
        hasEnd = end >= 0;
        return end < 0 ? -1 : end + 1;
    }

    private static int CommentEnd(string text, int at, ref bool hasEnd)
    {
        if (!hasEnd || !text.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal))
        {
            return -1;
        }

        int end = text.IndexOf("-->", at + 4, StringComparison.Ordinal);
        hasEnd = end >= 0;
        return end < 0 ? -1 : end + 3;
    }

    private static string SquashSpace(string text)
    {
        var output = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (!JsSpace.Is(c))
            {
                output.Append(c);
            }
            else if (output.Length == 0 || output[^1] != ' ')
            {
                output.Append(' ');
            }
        }

        return output.ToString();
    }

    // Without spaces at the ends of lines, with single spaces inside and at most one empty line in a row.
    private static string KeepLines(string text)
    {
        var output = new StringBuilder(text.Length);
        foreach (var line in text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n'))
        {
            int start = output.Length;
            foreach (char c in line.AsSpan().Trim(' '))
            {
                if (c != ' ' || output.Length == start || output[^1] != ' ')
                {
                    output.Append(c);
                }
            }

            output.Append('\n');
            if (output.Length >= 3 && output[^1] == '\n' && output[^2] == '\n' && output[^3] == '\n')
            {
                output.Length--;
            }
        }

        output.Length--;
        return output.ToString();
    }
}
