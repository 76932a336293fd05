using System.Collections.Immutable;
using Idp.Diagnostics;

namespace Idp.TechDocs.Markdown;

/// <summary>Where something of a page stands.</summary>
/// <param name="Location">The place, in the page's file or in one that was put into it.</param>
/// <param name="Related">For what was put in, the lines that asked for it, the nearest first; else empty.</param>
public readonly record struct MarkdownPlace(SourceLocation Location, ImmutableArray<RelatedLocation> Related);
