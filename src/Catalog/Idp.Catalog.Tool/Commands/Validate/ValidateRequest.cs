using Idp.Catalog.Descriptors;
using Idp.Diagnostics;

namespace Idp.Catalog.Tool.Commands.Validate;

/// <summary>What one run of <c>validate</c> was asked to do.</summary>
internal sealed record ValidateRequest
{
    public required IReadOnlyList<string> Paths { get; init; }

    public required DescriptorReaderOptions Reading { get; init; }

    public string? ConfigurationFile { get; init; }

    /// <summary>An export of the catalog that the descriptors belong to.</summary>
    public string? AgainstFile { get; init; }

    public bool ClosedWorld { get; init; }

    public ReportFormat Format { get; init; }

    public DiagnosticSeverity FailOn { get; init; } = DiagnosticSeverity.Error;

    /// <summary>Where to write the names of all files that were read.</summary>
    public string? InputList { get; init; }

    /// <summary>The files that further options name.</summary>
    public IReadOnlyList<string> FilesOfOptions { get; init; } = [];

    public string? OutputFile { get; init; }

    public bool NoColor { get; init; }

    public bool Quiet { get; init; }
}
