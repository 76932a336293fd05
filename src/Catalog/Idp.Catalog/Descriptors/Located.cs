using Idp.Diagnostics;

namespace Idp.Catalog.Descriptors;

/// <summary>A place in the user's file and, where a placeholder brought the value in, the place in the included one.</summary>
internal readonly record struct Located(SourceLocation Location, RelatedLocation? Included);
