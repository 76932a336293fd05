using Idp.Scaffolder.Templates.Language;

namespace Idp.Scaffolder.Runs;

/// <summary>How templates are run.</summary>
public sealed record ScaffolderOptions
{
    /// <summary>What an expression that fails does. Default: as upstream, it is passed on as it stands, and a diagnostic tells.</summary>
    public TemplateMode Mode { get; init; } = TemplateMode.Compatible;

    /// <summary>How many items <c>each</c> may have. Default: 10,000; at least 1.</summary>
    public int MaxEachItems { get; init; } = 10_000;

    /// <summary>How many messages of actions a run keeps; a last one says that there were more. Events of steps are always kept. Default: 100,000; at least 1.</summary>
    public int MaxLogMessages { get; init; } = 100_000;

    /// <summary>The longest message of an event, in UTF-16 units; what is longer is cut. Default: 65,536; at least 100.</summary>
    public int MaxMessageLength { get; init; } = 65_536;

    /// <summary>The largest output of a step, and of a checkpoint, as JSON in UTF-16 units. Default: 16 Mi; at least 1,000.</summary>
    public int MaxOutputLength { get; init; } = 16 * 1024 * 1024;

    /// <summary>The longest time of one attempt of a step that says nothing else. Default: 24 hours; above zero.</summary>
    public TimeSpan StepTimeout { get; init; } = TimeSpan.FromHours(24);

    /// <summary>How long an action may take to stop when it was told to; afterwards it is left behind. Default: 30 seconds; zero or more.</summary>
    public TimeSpan StopTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Whether messages below <see cref="Actions.ActionLogLevel.Info"/> are kept. Default: no.</summary>
    public bool KeepDebugMessages { get; init; }

    /// <summary>The clock. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    internal void ThrowIfUnusable()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxEachItems, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxLogMessages, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxMessageLength, 100);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxOutputLength, 1_000);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(StepTimeout, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(StopTimeout, TimeSpan.Zero);
        ArgumentNullException.ThrowIfNull(TimeProvider);
    }
}
