using Idp.Scaffolder.Templates.Language.Rendering;

namespace Idp.Scaffolder.Templates.Language.Filters;

/// <summary>A filter: what stands left of the bar, and the arguments.</summary>
internal delegate object? FilterFunction(RenderContext context, object? input, ReadOnlySpan<object?> arguments);

/// <summary>A test: what stands left of <c>is</c>, and the arguments.</summary>
internal delegate bool TestFunction(RenderContext context, object? input, ReadOnlySpan<object?> arguments);
