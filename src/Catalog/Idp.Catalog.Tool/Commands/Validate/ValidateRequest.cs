using Idp.Catalog.Descriptors;
using Idp.Diagnostics;

namespace Idp.Catalog.Tool.Commands.Validate;

/// <summary>What one run of <c>validate</c> was asked to do.</summary>
internal sealed record ValidateRequest
{
    public required IReadOnlyList<string> Paths { get; init; }

    public required DescriptorReaderOptions Reading { get; init; }

    public ReportFormat Format { get; init; }

    public DiagnosticSeverity FailOn { get; init; } = DiagnosticSeverity.Error;

    public string? OutputFile { get; init; }

    public bool NoColor { get; init; }

    public bool Quiet { get; init; }
}
