using Idp.Diagnostics;
using Idp.Scaffolder.Tool.Running;

namespace Idp.Scaffolder.Tool.Commands.Check;

/// <summary>What one run of <c>check</c> was asked to do.</summary>
internal sealed record CheckRequest
{
    public required IReadOnlyList<string> Paths { get; init; }

    public required KnownActions Actions { get; init; }

    /// <summary>Whether no action is presumed to exist.</summary>
    public bool IsStrict { get; init; }

    public DiagnosticSeverity FailOn { get; init; } = DiagnosticSeverity.Error;

    public required string Format { get; init; }

    public string? OutputFile { get; init; }

    public bool NoColor { get; init; }

    public bool Quiet { get; init; }
}
