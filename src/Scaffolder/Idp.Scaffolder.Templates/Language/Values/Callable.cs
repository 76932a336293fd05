using Idp.Scaffolder.Templates.Language.Rendering;

namespace Idp.Scaffolder.Templates.Language.Values;

/// <summary>A function of the language: a macro, a built-in, a method bound to its object, or a function of the host.</summary>
internal abstract class Callable
{
    /// <summary>Calls it. Named arguments come last, as an object that says so (<see cref="JsObject.IsKeywords"/>).</summary>
    public abstract object? Call(RenderContext context, ReadOnlySpan<object?> arguments);
}
