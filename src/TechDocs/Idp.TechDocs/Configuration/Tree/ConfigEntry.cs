using Idp.Diagnostics;

namespace Idp.TechDocs.Configuration.Tree;

/// <summary>An entry of a map.</summary>
internal sealed record ConfigEntry(string Key, SourceLocation KeyLocation, ConfigNode Value);
