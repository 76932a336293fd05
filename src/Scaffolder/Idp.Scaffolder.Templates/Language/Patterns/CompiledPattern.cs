using System.Text.RegularExpressions;
using Idp.Scaffolder.Templates.Language.Rendering;

namespace Idp.Scaffolder.Templates.Language.Patterns;

/// <summary>A regular expression of JavaScript (without the flag <c>u</c>) on the platform's engine. Thread-safe; every search has a timeout.</summary>
/// <remarks>Linear in time unless it is long, looks around, refers back or asks for word boundaries. The engine is built for the first search.</remarks>
internal sealed class CompiledPattern
{
    // The linear engine first tells apart all characters of a pattern, which takes seconds for a thousand of them.
    private const int LongestLinear = 200;

    private readonly PatternTranslation _translation;
    private readonly TimeSpan _timeout;
    private Regex? _regex;

    private CompiledPattern(string source, string flags, PatternTranslation translation, TimeSpan timeout)
    {
        Source = source;
        Flags = flags;
        _translation = translation;
        _timeout = timeout;
    }

    public string Source { get; }

    public string Flags { get; }

    /// <summary>The names of the groups from 1 on; null for one without.</summary>
    public string?[] GroupNames => _translation.GroupNames;

    public bool IsGlobal => Flags.Contains('g');

    public bool IsSticky => Flags.Contains('y');

    /// <summary>Reads a pattern; null, with the reason, when it is not one.</summary>
    public static CompiledPattern? Compile(string source, string flags, TimeSpan timeout, out string? problem)
    {
        var translation = PatternTranslator.Translate(source, flags.Contains('m'));
        problem = translation.Problem;
        return problem is null ? new CompiledPattern(source, flags, translation, timeout) : null;
    }

    /// <summary>The platform's expression, for who counts no steps.</summary>
    /// <exception cref="ArgumentException">The pattern is too large for the engine.</exception>
    /// <exception cref="InsufficientExecutionStackException">The pattern is nested too deeply.</exception>
    public Regex Regex => _regex ??= Build();

    /// <summary>The first match from a place on.</summary>
    public Match Match(RenderContext context, string text, int start)
    {
        context.Step();
        try
        {
            var match = Regex.Match(text, start);
            return IsSticky && match.Success && match.Index != start ? System.Text.RegularExpressions.Match.Empty : match;
        }
        catch (Exception slow) when (slow is RegexMatchTimeoutException or InsufficientExecutionStackException)
        {
            throw TemplateFault.Beyond(nameof(TemplateLimits.PatternTimeout), context.Limits.PatternTimeout);
        }
        catch (Exception refused) when (refused is ArgumentException or NotSupportedException)
        {
            throw TemplateFault.Type("the regular expression is too large or nested too deeply");
        }
    }

    private Regex Build()
    {
        var options = RegexOptions.CultureInvariant | (Flags.Contains('i') ? RegexOptions.IgnoreCase : RegexOptions.None);
        if (_translation.CanBeLinear && Source.Length <= LongestLinear)
        {
            try
            {
                return new Regex(_translation.Text, options | RegexOptions.NonBacktracking, _timeout);
            }
            catch (NotSupportedException)
            {
                // Counted repetitions that would unroll into too many states.
            }
        }

        return new Regex(_translation.Text, options, _timeout);
    }
}
