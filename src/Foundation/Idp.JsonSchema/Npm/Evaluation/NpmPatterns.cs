using Idp.JsonSchemas.Patterns;

namespace Idp.JsonSchemas.Npm;

/// <summary>The patterns of a schema, each compiled when it is first met: in Unicode mode, or, where that refuses it, in the forgiving one. Thread-safe.</summary>
internal sealed class NpmPatterns(NpmJsonSchemaOptions options)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Compiled> _compiled = new(StringComparer.Ordinal);
    private PatternBudget _budget = PatternBudget.OfOneLoad;

    public bool Matches(string source, string text, NpmWork work)
    {
        var compiled = Get(source);
        if (compiled.Pattern is not null)
        {
            return work.Matches(compiled.Pattern, text);
        }

        if (compiled.Limit is not null)
        {
            work.FailLimit(compiled.Limit, compiled.Problem);
        }
        else
        {
            work.Fail(compiled.Problem);
        }

        return false;
    }

    private Compiled Get(string source)
    {
        lock (_lock)
        {
            if (!_compiled.TryGetValue(source, out var compiled))
            {
                if (source.Length > options.MaxPatternLength)
                {
                    return new Compiled(null, "maxPatternLength", $"has a pattern that is longer than {options.MaxPatternLength} characters in its schema");
                }

                if (_compiled.Count >= options.MaxPatterns)
                {
                    return new Compiled(null, "maxPatterns", $"has more than {options.MaxPatterns} patterns in its schema");
                }

                compiled = Compile(source);
                _compiled.Add(source, compiled);
            }

            return compiled;
        }
    }

    private Compiled Compile(string source)
    {
        var pattern = EcmaPattern.Compile(source, options.PatternTimeout, ref _budget, EcmaMode.Unicode, out var problem)
            ?? (problem!.IsLimit ? null : EcmaPattern.Compile(source, options.PatternTimeout, ref _budget, EcmaMode.Forgiving, out problem));
        string message = pattern is null ? $"Invalid regular expression: /{source}/: {problem!.Text}" : "";
        return new Compiled(pattern, pattern is null && problem!.IsLimit ? "pattern" : null, message);
    }

    private sealed record Compiled(EcmaPattern? Pattern, string? Limit, string Problem);
}
