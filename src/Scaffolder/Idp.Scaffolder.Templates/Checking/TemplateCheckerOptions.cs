using System.Collections.Immutable;
using Idp.Scaffolder.Templates.Language;

namespace Idp.Scaffolder.Templates;

/// <summary>What a <see cref="TemplateChecker"/> knows. Immutable.</summary>
public sealed record TemplateCheckerOptions
{
    /// <summary>The language of expressions and skeletons: its own filters and globals are known to the check.</summary>
    public TemplateEngine Engine { get; init; } = new();

    /// <summary>The actions that a run would have; null when that is not known, so that none is missed.</summary>
    public IReadOnlyCollection<ActionSignature>? Actions { get; init; }

    /// <summary>Names that expressions of steps may read besides upstream's, and the engine's globals. Default: none.</summary>
    public ImmutableArray<string> FurtherVariables { get; init; } = [];

    /// <summary>How many files of skeletons are looked at, in one template. Default: 20,000; at least 0.</summary>
    public int MaxSkeletonFiles
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 20_000;
}
