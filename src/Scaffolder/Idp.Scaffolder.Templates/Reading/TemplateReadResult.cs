using System.Collections.Immutable;
using Idp.Diagnostics;

namespace Idp.Scaffolder.Templates;

/// <summary>The templates of a file, and what is wrong with it.</summary>
/// <param name="Templates">Those without an error, in the order of the file.</param>
/// <param name="Diagnostics">All faults, sorted by place.</param>
public sealed record TemplateReadResult(ImmutableArray<Template> Templates, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The first template; null when there is none without an error.</summary>
    public Template? Template => Templates.IsEmpty ? null : Templates[0];
}
