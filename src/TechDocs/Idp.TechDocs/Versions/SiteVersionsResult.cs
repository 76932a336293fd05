using System.Collections.Immutable;
using Idp.Diagnostics;

namespace Idp.TechDocs.Versions;

/// <summary>The versions of a site after something was asked or done. Immutable.</summary>
/// <param name="Versions">The versions, in the order in which readers see them: newest first, in front of them those that are no releases.</param>
/// <param name="Default">The version or alias that the root leads to; null for none.</param>
/// <param name="Diagnostics">What is wrong. With errors, nothing was changed in the list.</param>
public sealed record SiteVersionsResult(ImmutableArray<SiteVersion> Versions, string? Default, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether there is no error.</summary>
    public bool Success => !Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>The version of a name or alias; null when there is none.</summary>
    public SiteVersion? Find(string identifier)
        => Versions.FirstOrDefault(version => version.Name == identifier) ?? Versions.FirstOrDefault(version => version.Aliases.Contains(identifier));
}
