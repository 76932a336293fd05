using System.Globalization;
using System.Text;
using Idp.Scaffolder.Jsonata.Evaluation;
using Idp.Scaffolder.Jsonata.Values;

namespace Idp.Scaffolder.Jsonata.Functions;

/// <summary><c>$replace</c>.</summary>
internal static class ReplaceFunction
{
    public static object? Replace(Call call)
    {
        if (call.IsMissing(0))
        {
            return null;
        }

        if (call[1] is "")
        {
            throw new JsonataFault("D3010", "").With("index", 2.0);
        }

        double limit = PatternFunctions.Limit(call, 3, "D3011");
        string text = call.Text(0);
        return !(limit > 0) ? text : call[1] is string find ? ReplaceText(call, text, find, limit) : ReplaceMatches(call, text, call.Function(1), limit);
    }

    private static string ReplaceText(Call call, string text, string find, double limit)
    {
        string replacement = call[2] as string ?? throw new JsonataFault("D3012", call[2]);
        var output = new StringBuilder();
        int copied = 0;
        int count = 0;
        for (int at = text.IndexOf(find, StringComparison.Ordinal); at >= 0 && count < limit; at = text.IndexOf(find, copied, StringComparison.Ordinal))
        {
            output.Append(text, copied, at - copied).Append(replacement);
            call.Work.Step();
            Require(call, output);
            copied = at + find.Length;
            count++;
        }

        return call.Bounded(output.Append(text, copied, text.Length - copied).ToString());
    }

    private static string ReplaceMatches(Call call, string text, Function pattern, double limit)
    {
        var output = new StringBuilder();
        int copied = 0;
        int count = 0;
        for (var match = Matcher.First(call, pattern, text); match is not null && count < limit; match = Matcher.Next(call, match))
        {
            int start = Math.Max(copied, Matcher.Start(match, text));
            output.Append(text, copied, start - copied);
            object? replaced = call[2] is string template ? Expand(template, match) : call.Invoke(call.Function(2), match);
            output.Append(replaced as string ?? throw new JsonataFault("D3012", replaced));
            Require(call, output);
            copied = Math.Min(text.Length, start + Matcher.Text(match).Length);
            count++;
        }

        return call.Bounded(output.Append(text, copied, text.Length - copied).ToString());
    }

    private static void Require(Call call, StringBuilder output)
    {
        if (output.Length > call.Work.Limits.MaxTextLength)
        {
            call.Work.RequireText(output.Length);
        }
    }

    // $$ is a dollar, $0 the match, $n a group; as many digits count as the number of groups has.
    private static string Expand(string template, ValueMap match)
    {
        var groups = match["groups"] as ValueList ?? [];
        var output = new StringBuilder();
        int at = 0;
        for (int dollar = template.IndexOf('$'); dollar >= 0 && at < template.Length; dollar = template.IndexOf('$', at))
        {
            output.Append(template, at, dollar - at);
            at = dollar + 1;
            char next = at < template.Length ? template[at] : '\0';
            if (next is '$' or '0')
            {
                output.Append(next == '$' ? "$" : Matcher.Text(match));
                at++;
                continue;
            }

            int digits = groups.Count.ToString(CultureInfo.InvariantCulture).Length;
            int? group = Number(template, at, digits);
            group = digits > 1 && group > groups.Count ? Number(template, at, digits - 1) : group;
            output.Append(group is null ? "$" : group >= 1 && group <= groups.Count ? groups[group.Value - 1] as string : "");
            at += group?.ToString(CultureInfo.InvariantCulture).Length ?? 0;
        }

        return output.Append(template, Math.Min(at, template.Length), Math.Max(0, template.Length - at)).ToString();
    }

    // The digits at a place, as parseInt reads them.
    private static int? Number(string template, int at, int digits)
    {
        int end = at;
        while (end < template.Length && end < at + digits && char.IsAsciiDigit(template[end]))
        {
            end++;
        }

        return end > at ? int.Parse(template.AsSpan(at, end - at), CultureInfo.InvariantCulture) : null;
    }
}
