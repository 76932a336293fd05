namespace Idp.Diagnostics;

/// <summary>The names of severities, as configuration and command lines write them.</summary>
public static class SeverityName
{
    /// <summary>The name: <c>off</c>, <c>info</c>, <c>warning</c> or <c>error</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a severity.</exception>
    public static string Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Off => "off",
        DiagnosticSeverity.Info => "info",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Error => "error",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "Not a severity."),
    };

    /// <summary>Reads <c>off</c>, <c>info</c>, <c>warn</c>, <c>warning</c> or <c>error</c>, in any case.</summary>
    /// <exception cref="FormatException">None of these.</exception>
    public static DiagnosticSeverity Parse(string text) => TryParse(text, out var severity)
        ? severity
        : throw new FormatException($"'{text}' is not a severity; expected off, info, warn or error.");

    /// <summary>Reads a severity as <see cref="Parse"/> does.</summary>
    /// <returns>False, and <see cref="DiagnosticSeverity.Off"/>, when the text is none.</returns>
    public static bool TryParse(string? text, out DiagnosticSeverity severity)
    {
        DiagnosticSeverity? found = text?.ToLowerInvariant() switch
        {
            "off" => DiagnosticSeverity.Off,
            "info" => DiagnosticSeverity.Info,
            "warn" or "warning" => DiagnosticSeverity.Warning,
            "error" => DiagnosticSeverity.Error,
            _ => null,
        };
        severity = found ?? DiagnosticSeverity.Off;
        return found is not null;
    }
}
