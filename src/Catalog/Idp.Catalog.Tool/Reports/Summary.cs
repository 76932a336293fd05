using System.Globalization;
using Idp.CommandLine;
using Idp.Diagnostics;

namespace Idp.Catalog.Tool.Reports;

/// <summary>What a validation saw, in one line.</summary>
internal static class Summary
{
    public static string Of(CatalogReport report)
    {
        var kinds = report.ByKind
            .OrderByDescending(kind => kind.Value)
            .ThenBy(kind => kind.Key, StringComparer.Ordinal)
            .Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Value} {kind.Key}"))
            .ToArray();
        var documents = report.Read.Documents.Count();
        var valid = documents == 0 ? "" : kinds.Length == 0 ? "none is valid; " : $"valid: {string.Join(", ", kinds)}; ";
        return $"{CountText.Of(report.FileCount, "file")}, {CountText.Of(documents, "document")}; {valid}"
            + string.Join(", ", ((DiagnosticSeverity[])[DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Info])
                .Select(severity => CountText.Of(report.CountOf(severity), SeverityName.Of(severity))));
    }
}
