using System.Text;
using Idp.Scaffolder.Templates.Language.Methods;
using Idp.Scaffolder.Templates.Language.Patterns;
using Idp.Scaffolder.Templates.Language.Rendering;
using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Filters;

/// <summary>Filters of texts.</summary>
internal static class TextFilters
{
    private const int DefaultWidth = 80;
    private const int DefaultLength = 255;

    public static object? Capitalize(RenderContext context, object? input, ReadOnlySpan<object?> arguments)
        => FilterInput.AsSafeAs(input, Capitalized(FilterInput.Text(FilterInput.OrEmpty(input))));

    public static object? Center(RenderContext context, object? input, ReadOnlySpan<object?> arguments)
    {
        object? value = FilterInput.OrEmpty(input);
        object? width = FilterInput.OrDefault(arguments, 0, Box.Of(DefaultWidth));
        object? length = LengthOf(value);
        if (Js.Order(context, length, width) >= 0)
        {
            return value;
        }

        double spaces = Js.ToNumber(context, width) - Js.ToNumber(context, length);
        string text = Js.ToText(context, value);
        string left = FilterInput.Spaces(context, (spaces / 2) - (spaces % 2)), right = FilterInput.Spaces(context, spaces / 2);
        return FilterInput.AsSafeAs(value, left + text + right);
    }

    public static object? Indent(RenderContext context, object? input, ReadOnlySpan<object?> arguments)
    {
        object? value = FilterInput.OrEmpty(input);
        string text = FilterInput.Text(value);
        if (value is "")
        {
            return "";
        }

        string spaces = FilterInput.Spaces(context, Js.ToNumber(context, FilterInput.OrDefault(arguments, 0, Box.Of(4))));
        context.ReserveText(text.Length + (text.AsSpan().Count('\n') * (long)spaces.Length));
        string indented = text.Replace("\n", "\n" + spaces, StringComparison.Ordinal);
        return FilterInput.AsSafeAs(value, Js.IsTrue(Given.At(arguments, 1)) ? spaces + indented : indented);
    }

    public static object? Lower(RenderContext context, object? input, ReadOnlySpan<object?> arguments)
        => JsCase.ToLower(FilterInput.Text(FilterInput.OrEmpty(input)));

    public static object? Upper(RenderContext context, object? input, ReadOnlySpan<object?> arguments)
        => JsCase.ToUpper(FilterInput.Text(FilterInput.OrEmpty(input)));

    public static object? Replace(RenderContext context, object? input, ReadOnlySpan<object?> arguments)
    {
        object? sought = Given.At(arguments, 0);
        if (sought is JsPattern pattern)
        {
            return PatternReplacement.Replace(context, FilterInput.Text(input), pattern, Given.Text(context, arguments, 1));
        }

        object? value = input is double && sought is string or double ? Js.ToText(context, input) : input;
        if (sought is not (string or double) || value is not (string or SafeText))
        {
            return value;
        }

        string text = FilterInput.Text(value), needle = Js.ToText(context, sought);
        object? most = Given.At(arguments, 2) is Undefined ? Box.Of(-1) : arguments[2];
        if (needle.Length == 0)
        {
            return FilterInput.AsSafeAs(value, Interleave(context, text, Given.At(arguments, 1)));
        }

        if (most is 0d || !text.Contains(needle, StringComparison.Ordinal))
        {
            return value;
        }

        double count = most is -1d ? double.PositiveInfinity : Js.ToNumber(context, most);
        return FilterInput.AsSafeAs(input, ReplacePlain(context, text, needle, Given.Text(context, arguments, 1), count));
    }

    public static object? Title(RenderContext context, object? input, ReadOnlySpan<object?> arguments)
    {
        string[] words = FilterInput.Text(FilterInput.OrEmpty(input)).Split(' ');
        context.Steps(words.Length);
        return FilterInput.AsSafeAs(input, string.Join(' ', words.Select(Capitalized)));
    }

    public static object? Trim(RenderContext context, object? input, ReadOnlySpan<object?> arguments)
        => FilterInput.AsSafeAs(input, JsSpace.Trim(FilterInput.Text(input)));

    public static object? Truncate(RenderContext context, object? input, ReadOnlySpan<object?> arguments)
    {
        object? value = FilterInput.OrEmpty(input);
        object? length = FilterInput.OrDefault(arguments, 0, Box.Of(DefaultLength));
        if (Js.Order(context, LengthOf(value), length) <= 0)
        {
            return value;
        }

        string text = FilterInput.Text(value);
        double limit = Js.ToNumber(context, length);
        int end = (int)Math.Clamp(double.IsNaN(limit) ? 0 : limit, 0, text.Length);
        if (!Js.IsTrue(Given.At(arguments, 1)))
        {
            int from = double.IsNaN(limit) ? text.Length : end;
            int space = text.AsSpan(0, Math.Min(from + 1, text.Length)).LastIndexOf(' ');
            end = space < 0 ? end : space;
        }

        object? ending = Given.At(arguments, 2);
        return FilterInput.AsSafeAs(input, Js.Concatenate(context, text[..end], Js.IsNullish(ending) ? "..." : Js.ToText(context, ending)));
    }

    public static object? WordCount(RenderContext context, object? input, ReadOnlySpan<object?> arguments)
    {
        object? value = FilterInput.OrEmpty(input);
        if (!Js.IsTrue(value))
        {
            return null;
        }

        int words = 0;
        bool isInside = false;
        foreach (char c in FilterInput.Text(value))
        {
            bool isWord = char.IsAsciiLetterOrDigit(c) || c == '_';
            words += isWord && !isInside ? 1 : 0;
            isInside = isWord;
        }

        return words == 0 ? null : Box.Of(words);
    }

    private static object? LengthOf(object? value) => value is string or SafeText or JsArray or JsObject ? Members.GetOwn(value, "length") : Undefined.Value;

    private static string Capitalized(string word)
    {
        string lower = JsCase.ToLower(word);
        return lower.Length == 0 ? "" : JsCase.ToUpper(lower[..1]) + lower[1..];
    }

    private static string Interleave(RenderContext context, string text, object? replacement)
    {
        string around = Js.ToText(context, replacement);
        string between = replacement is Undefined ? "," : around;
        context.ReserveText((2L * around.Length) + text.Length + (Math.Max(0, text.Length - 1) * (long)between.Length));
        var output = new StringBuilder(around);
        for (int i = 0; i < text.Length; i++)
        {
            output.Append(i == 0 ? "" : between).Append(text[i]);
        }

        return output.Append(around).ToString();
    }

    private static string ReplacePlain(RenderContext context, string text, string needle, string replacement, double count)
    {
        var output = new StringBuilder();
        int copied = 0;
        int at = text.IndexOf(needle, StringComparison.Ordinal);
        for (int done = 0; at >= 0 && done < count; done++)
        {
            context.Step();
            output.Append(text, copied, at - copied).Append(replacement);
            context.RequireLength(output.Length);
            copied = at + needle.Length;
            at = text.IndexOf(needle, copied, StringComparison.Ordinal);
        }

        output.Append(text, copied, text.Length - copied);
        context.ReserveText(output.Length);
        return output.ToString();
    }
}
