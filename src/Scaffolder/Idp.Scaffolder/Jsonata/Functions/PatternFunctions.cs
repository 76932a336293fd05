using Idp.Scaffolder.Jsonata.Evaluation;
using Idp.Scaffolder.Jsonata.Values;

namespace Idp.Scaffolder.Jsonata.Functions;

/// <summary>Functions that search in texts.</summary>
internal static class PatternFunctions
{
    public static object? Contains(Call call)
    {
        if (call.IsMissing(0) || call.IsMissing(1))
        {
            return null;
        }

        return call[1] is string token
            ? call.Text(0).Contains(token, StringComparison.Ordinal)
            : Matcher.First(call, call.Function(1), call.Text(0)) is not null;
    }

    public static object? Match(Call call)
    {
        if (call.IsMissing(0))
        {
            return null;
        }

        double limit = Limit(call, 2, "D3040");
        var matches = ValueList.NewSequence();
        if (limit > 0)
        {
            for (var match = Matcher.First(call, call.Function(1), call.Text(0)); match is not null && matches.Count < limit; match = Matcher.Next(call, match))
            {
                call.Add(matches, new ValueMap { ["match"] = match["match"], ["index"] = match["start"], ["groups"] = match["groups"] });
            }
        }

        return matches;
    }

    public static object? Split(Call call)
    {
        if (call.IsMissing(0))
        {
            return null;
        }

        double limit = Limit(call, 2, "D3020");
        string text = call.Text(0);
        return !(limit > 0) ? new ValueList()
            : call[1] is string separator ? Split(call, text, separator, Math.Floor(limit))
            : Split(call, text, call.Function(1), limit);
    }

    /// <summary>How many matches count; infinite when it is not said.</summary>
    public static double Limit(Call call, int index, string code)
    {
        double limit = call.IsMissing(index) ? double.PositiveInfinity : call.Number(index);
        return limit < 0 ? throw new JsonataFault(code, limit).With("index", index + 1.0) : limit;
    }

    private static ValueList Split(Call call, string text, string separator, double limit)
    {
        var parts = new ValueList();
        int start = 0;
        if (separator.Length == 0)
        {
            for (; start < text.Length && parts.Count < limit; start++)
            {
                call.Add(parts, text[start].ToString());
            }

            return parts;
        }

        for (int at = text.IndexOf(separator, StringComparison.Ordinal); at >= 0 && parts.Count < limit; at = text.IndexOf(separator, start, StringComparison.Ordinal))
        {
            call.Add(parts, text[start..at]);
            start = at + separator.Length;
        }

        if (parts.Count < limit)
        {
            call.Add(parts, text[start..]);
        }

        return parts;
    }

    private static ValueList Split(Call call, string text, Function separator, double limit)
    {
        var parts = new ValueList();
        int start = 0;
        for (var match = Matcher.First(call, separator, text); match is not null && parts.Count < limit; match = Matcher.Next(call, match))
        {
            int end = Matcher.Start(match, text);
            call.Add(parts, text[Math.Min(start, end)..Math.Max(start, end)]);
            start = Matcher.End(match, text);
        }

        if (parts.Count < limit)
        {
            call.Add(parts, text[start..]);
        }

        return parts;
    }
}
