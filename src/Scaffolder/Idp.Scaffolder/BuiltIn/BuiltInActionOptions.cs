using Idp.Scaffolder.Templates.Language;

namespace Idp.Scaffolder.BuiltIn;

/// <summary>How the built-in actions work. The defaults do what upstream does.</summary>
public sealed record BuiltInActionOptions
{
    /// <summary>The language of skeletons: filters, globals, limits. Default: without anything of yours.</summary>
    public TemplateEngineOptions Language { get; init; } = new();

    /// <summary>Whether files of a skeleton may <c>include</c>, <c>import</c> and <c>extends</c> others of it, by paths from the skeleton's root. Default: no, they fail as upstream.</summary>
    public bool AllowIncludes { get; init; }

    /// <summary>Whether <c>copyWithoutRender</c> keeps names and contents from being rendered. Default: no; upstream ignores it since 4.0, with a warning here.</summary>
    public bool HonorCopyWithoutRender { get; init; }

    /// <summary>How many files of a skeleton are rendered at the same time; the result does not depend on it. Default: the number of processors, at most 16.</summary>
    public int MaxParallelism { get; init; } = Math.Min(Environment.ProcessorCount, 16);

    /// <summary>The longest wait that <c>debug:wait</c> and <c>roadiehq:utils:sleep</c> take. Default: 10 minutes.</summary>
    public TimeSpan MaxWaitTimeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How much of files <c>debug:log</c> prints with <c>with-contents</c>, in bytes; further files are named only. Default: 1 MiB.</summary>
    public int MaxLoggedBytes { get; init; } = 1024 * 1024;

    internal BuiltInActionOptions Checked()
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxParallelism);
        ArgumentOutOfRangeException.ThrowIfNegative(MaxLoggedBytes);
        ArgumentOutOfRangeException.ThrowIfNegative(MaxWaitTimeout.Ticks);
        return this;
    }
}
