using System.Text.RegularExpressions;
using Idp.Scaffolder.Community;
using Idp.Scaffolder.Jsonata.Values;
using Idp.Scaffolder.Templates.Language.Patterns;

namespace Idp.Scaffolder.Jsonata.Evaluation;

/// <summary>A regular expression as a function: it gives the first match, which gives the next. Like JavaScript's it remembers where it was.</summary>
internal sealed class PatternFunction
{
    private readonly CompiledPattern _pattern;
    private readonly int _position;
    private int _lastIndex;

    private PatternFunction(CompiledPattern pattern, int position) => (_pattern, _position) = (pattern, position);

    public static NativeFunction Make(CompiledPattern pattern, int position)
    {
        var function = new PatternFunction(pattern, position);
        return new NativeFunction(
            call => function.Find(call.Evaluator.TextOf(call[0]) ?? "undefined", call[1] is double start ? start : 0, call.Work), 2, 2, isDefined: false);
    }

    private ValueMap? Find(string text, double start, Work work)
    {
        var match = start >= 0 && start <= text.Length ? Search(text, (int)start) : null;
        work.Step(1 + (long)(((match?.Index ?? text.Length) - Math.Clamp(start, 0, text.Length) + (match?.Length ?? 0)) / 64));
        work.Look();
        if (match is null)
        {
            _lastIndex = 0;
            return null;
        }

        _lastIndex = match.Index + match.Length;
        var groups = new ValueList();
        for (int i = 1; i <= _pattern.GroupNames.Length; i++)
        {
            groups.Add(match.Groups[i].Success ? match.Groups[i].Value : null);
        }

        return new ValueMap
        {
            ["match"] = match.Value,
            ["start"] = (double)match.Index,
            ["end"] = (double)(match.Index + match.Length),
            ["groups"] = groups,
            ["next"] = new NativeFunction(_ => Next(text, work), 0, 0, isDefined: false),
        };
    }

    private ValueMap? Next(string text, Work work)
    {
        if (_lastIndex >= text.Length)
        {
            return null;
        }

        var next = Find(text, _lastIndex, work);
        return next?["match"] is "" ? throw new JsonataFault("D1004", _pattern.Source).At(_position) : next;
    }

    private Match? Search(string text, int start)
    {
        try
        {
            var match = _pattern.Regex.Match(text, start);
            return match.Success ? match : null;
        }
        catch (Exception slow) when (slow is RegexMatchTimeoutException or InsufficientExecutionStackException)
        {
            throw JsonataFault.Plain(
                $"The regular expression /{_pattern.Source}/ took longer than {nameof(CommunityActionOptions)}.{nameof(CommunityActionOptions.PatternTimeout)} allows", _position);
        }
        catch (Exception refused) when (refused is ArgumentException or NotSupportedException)
        {
            throw JsonataFault.Plain($"The regular expression /{_pattern.Source}/ is too large or nested too deeply", _position);
        }
    }
}
