using System.Text;
using Idp.Scaffolder.Jsonata.Evaluation;
using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Jsonata.Functions;

/// <summary>Functions of texts.</summary>
internal static class TextFunctions
{
    public static object? String(Call call) => call.Evaluator.TextOf(call[0], call[1] is true);

    /// <summary>Counts in code points, and from the end when the start is negative.</summary>
    public static object? Substring(Call call)
    {
        if (call.IsMissing(0))
        {
            return null;
        }

        string text = call.Text(0);
        call.Work.RequireText(text.Length);
        int length = CodePoints.Count(text);
        double start = call.IsMissing(1) ? double.NaN : call.Number(1);
        start = length + start < 0 ? 0 : start;
        if (call.IsMissing(2))
        {
            return CodePoints.Slice(text, length, start, length);
        }

        double count = call.Number(2);
        return count <= 0 ? "" : CodePoints.Slice(text, length, start, start >= 0 ? start + count : length + start + count);
    }

    public static object? SubstringBefore(Call call) => IsNotFound(call, out int at) ? call[0] : call.Text(0)[..at];

    public static object? SubstringAfter(Call call) => IsNotFound(call, out int at) ? call[0] : call.Text(0)[(at + call.Text(1).Length)..];

    public static object? Lowercase(Call call) => call.IsMissing(0) ? null : JsCase.ToLower(call.Bounded(call.Text(0)));

    public static object? Uppercase(Call call) => call.IsMissing(0) ? null : JsCase.ToUpper(call.Bounded(call.Text(0)));

    public static object? Length(Call call) => call.IsMissing(0) ? null : (double)CodePoints.Count(call.Bounded(call.Text(0)));

    public static object? Trim(Call call)
    {
        if (call.IsMissing(0))
        {
            return null;
        }

        var text = new StringBuilder();
        foreach (char c in call.Bounded(call.Text(0)))
        {
            bool isBlank = c is ' ' or '\t' or '\n' or '\r';
            _ = isBlank && text.Length > 0 && text[^1] == ' ' ? text : text.Append(isBlank ? ' ' : c);
        }

        string result = text.ToString();
        result = result.StartsWith(' ') ? result[1..] : result;
        return result.EndsWith(' ') ? result[..^1] : result;
    }

    public static object? Pad(Call call)
    {
        if (call.IsMissing(0))
        {
            return null;
        }

        string text = call.Text(0);
        string filler = call[2] is string { Length: > 0 } given ? given : " ";
        double width = call.IsMissing(1) ? 0 : Math.Truncate(call.Number(1));
        double missing = Math.Abs(width) - CodePoints.Count(text);
        if (!(missing > 0))
        {
            return text;
        }

        call.Work.RequireText((missing * filler.Length) + text.Length);
        string padding = new StringBuilder().Insert(0, filler, (int)missing).ToString();
        padding = filler.Length > 1 ? CodePoints.Slice(padding, CodePoints.Count(padding), 0, missing) : padding;
        return width > 0 ? text + padding : padding + text;
    }

    public static object? Join(Call call)
    {
        if (call.IsMissing(0))
        {
            return null;
        }

        var list = call.List(0);
        string separator = call[1] as string ?? "";
        call.Work.Step(list.Count);
        call.Work.RequireText(list.Sum(item => (double)((item as string)?.Length ?? 0)) + ((double)separator.Length * list.Count));
        return string.Join(separator, list.Select(item => item as string ?? call.Evaluator.TextOf(item)));
    }

    private static bool IsNotFound(Call call, out int at)
    {
        at = call.IsMissing(0) || call.IsMissing(1) ? -1 : call.Text(0).IndexOf(call.Text(1), StringComparison.Ordinal);
        return at < 0;
    }
}
