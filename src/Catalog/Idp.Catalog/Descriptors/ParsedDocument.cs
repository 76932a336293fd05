using System.Collections.Immutable;
using Idp.Catalog.Model;
using Idp.Diagnostics;
using Idp.Yaml;

namespace Idp.Catalog.Descriptors;

/// <summary>A document that is YAML, before anyone has asked whether it is a descriptor.</summary>
/// <param name="Yaml">The document in its file.</param>
/// <param name="Root">Its value.</param>
/// <param name="Diagnostics">What the YAML reader had to say of it; no errors.</param>
internal sealed record ParsedDocument(YamlDocument Yaml, EntityValue Root, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether any key starts with <c>$</c>; without one there is no placeholder.</summary>
    public bool HasPlaceholderKey { get; init; } = true;
}
