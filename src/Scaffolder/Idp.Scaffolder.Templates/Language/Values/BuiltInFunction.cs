using Idp.Scaffolder.Templates.Language.Rendering;

namespace Idp.Scaffolder.Templates.Language.Values;

/// <summary>Something to do with arguments.</summary>
internal delegate object? Operation(RenderContext context, ReadOnlySpan<object?> arguments);

/// <summary>A function made of an operation.</summary>
internal sealed class BuiltInFunction(Operation operation) : Callable
{
    public override object? Call(RenderContext context, ReadOnlySpan<object?> arguments) => operation(context, arguments);
}
