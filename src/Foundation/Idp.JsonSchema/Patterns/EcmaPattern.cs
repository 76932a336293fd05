using System.Text.RegularExpressions;

namespace Idp.JsonSchemas.Patterns;

/// <summary>A regular expression of ECMA-262, run by the platform's engine; ajv reads <c>pattern</c> with the <c>u</c> flag.</summary>
/// <remarks>
/// Linear time wherever the engine can: all but lookarounds, word boundaries, backreferences and very many different characters. The rest
/// backtracks. Every match has a timeout.
/// Immutable. In Unicode mode a text's lone surrogates match as U+FFFD would.
/// </remarks>
internal sealed class EcmaPattern
{
    private const int QuickWork = 16_384;

    private readonly Regex _regex;

    private readonly EcmaMode _mode;

    private EcmaPattern(string source, Regex regex, EcmaMode mode)
    {
        Source = source;
        _mode = mode;
        _regex = regex;
    }

    /// <summary>The pattern as the schema has it.</summary>
    public string Source { get; }

    /// <summary>Whether matching a text of this length may take so long that it is worth a look at the clock.</summary>
    public bool CanBeSlow(int length) => (_regex.Options & RegexOptions.NonBacktracking) == 0 || (long)length * Source.Length > QuickWork;

    /// <summary>Compiles a pattern; null, with the reason, when it is not one.</summary>
    /// <param name="source">The pattern.</param>
    /// <param name="timeout">The longest match.</param>
    /// <param name="budget">What may still be spent on building linear engines; when it does not suffice, the pattern backtracks.</param>
    /// <param name="mode">How it is read.</param>
    /// <param name="problem">What is wrong with the pattern.</param>
    public static EcmaPattern? Compile(string source, TimeSpan timeout, ref PatternBudget budget, EcmaMode mode, out PatternProblem? problem)
    {
        var translation = PatternTranslator.Translate(source, mode);
        if (translation.Problem is not null)
        {
            problem = translation.Problem;
            return null;
        }

        problem = null;
        try
        {
            return new EcmaPattern(source, Build(translation, timeout, ref budget), mode);
        }
        catch (Exception refused) when (refused is ArgumentException or NotSupportedException or InsufficientExecutionStackException)
        {
            problem = new PatternProblem("it is too large or nested too deeply", true);
            return null;
        }
    }

    /// <summary>Searches the text. Never throws.</summary>
    public PatternMatch IsMatch(string text)
    {
        try
        {
            return _regex.IsMatch(_mode == EcmaMode.Unicode ? WithoutLoneSurrogates(text) : text) ? PatternMatch.Yes : PatternMatch.No;
        }
        catch (RegexMatchTimeoutException)
        {
            return PatternMatch.TimedOut;
        }
        catch (InsufficientExecutionStackException)
        {
            return PatternMatch.TimedOut;
        }
    }

    private static Regex Build(PatternTranslation translation, TimeSpan timeout, ref PatternBudget budget)
    {
        if (translation.LinearCost is { } cost && budget.TrySpend(cost))
        {
            try
            {
                return new Regex(translation.Text, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, timeout);
            }
            catch (NotSupportedException)
            {
                // Counted repetitions that would unroll into too many states.
            }
        }

        return new Regex(translation.Text, RegexOptions.CultureInvariant, timeout);
    }

    private static string WithoutLoneSurrogates(string text)
    {
        int at = text.AsSpan().IndexOfAnyInRange('\ud800', '\udfff');
        if (at < 0)
        {
            return text;
        }

        for (; at < text.Length; at++)
        {
            if (!char.IsSurrogate(text[at]))
            {
                continue;
            }

            if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
            {
                at++;
                continue;
            }

            return Replace(text);
        }

        return text;
    }

    private static string Replace(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        source.CopyTo(span);
        for (int i = 0; i < span.Length; i++)
        {
            if (i + 1 < span.Length && char.IsSurrogatePair(span[i], span[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(span[i]))
            {
                span[i] = '\ufffd';
            }
        }
    });
}
