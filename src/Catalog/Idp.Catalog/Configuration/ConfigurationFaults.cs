using Idp.Diagnostics;
using static Idp.Diagnostics.DiagnosticSeverity;

namespace Idp.Catalog.Configuration;

/// <summary>The rules that a configuration file can break.</summary>
internal static class ConfigurationFaults
{
    public static readonly DiagnosticDescriptor Malformed = new(
        "IDP1092", "Configuration is malformed", Error, "{0} {1}.");
}
