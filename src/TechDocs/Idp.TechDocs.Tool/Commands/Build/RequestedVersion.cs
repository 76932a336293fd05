using Idp.TechDocs.Versions;

namespace Idp.TechDocs.Tool.Commands.Build;

/// <summary>A version that is to be built.</summary>
/// <param name="Version">Its name, title and aliases.</param>
/// <param name="Reference">The branch, tag or commit that it is built of; null for the folder as it is.</param>
/// <param name="IsDefault">Whether the root is to lead to it.</param>
internal sealed record RequestedVersion(SiteVersion Version, string? Reference, bool IsDefault);
