using System.Collections.Immutable;
using Idp.Diagnostics;

namespace Idp.Yaml.Splitting;

/// <summary>One document of a stream, found but not yet read.</summary>
/// <param name="Content">From its <c>---</c>, or its first line that is neither empty nor a comment, up to the next marker.</param>
/// <param name="Directives">The version and the tag handles in force.</param>
/// <param name="Faults">Faults of its directives and markers.</param>
internal readonly record struct DocumentSlice(SourceSpan Content, DocumentDirectives Directives, ImmutableArray<Diagnostic> Faults);
