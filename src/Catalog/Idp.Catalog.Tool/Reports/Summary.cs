using System.Collections.Immutable;
using System.Globalization;
using Idp.Catalog.Descriptors;
using Idp.Diagnostics;

namespace Idp.Catalog.Tool.Reports;

/// <summary>What a run saw, in one line.</summary>
internal static class Summary
{
    public static string Of(DescriptorReadResult read, ImmutableArray<Diagnostic> findings)
    {
        var kinds = read.Entities
            .GroupBy(entity => entity.Kind!, StringComparer.Ordinal)
            .OrderByDescending(kind => kind.Count())
            .ThenBy(kind => kind.Key, StringComparer.Ordinal)
            .Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Count()} {kind.Key}"))
            .ToArray();
        var entities = kinds.Length == 0 ? "no valid entity" : $"valid: {string.Join(", ", kinds)}";
        return $"{Count(read.Files.Length, "file")}, {Count(read.Documents.Count(), "document")}; {entities}; "
            + $"{Count(findings, DiagnosticSeverity.Error)}, {Count(findings, DiagnosticSeverity.Warning)}, {Count(findings, DiagnosticSeverity.Info)}";
    }

    private static string Count(ImmutableArray<Diagnostic> findings, DiagnosticSeverity severity)
        => Count(findings.Count(finding => finding.Severity == severity), SeverityName.Of(severity));

    private static string Count(int number, string what)
        => string.Create(CultureInfo.InvariantCulture, $"{number} {what}{(number == 1 ? "" : "s")}");
}
