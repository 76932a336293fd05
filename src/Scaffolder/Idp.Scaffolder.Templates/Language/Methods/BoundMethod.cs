using Idp.Scaffolder.Templates.Language.Rendering;
using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Methods;

/// <summary>A method with the value it belongs to.</summary>
internal sealed class BoundMethod(object receiver, Method method) : Callable
{
    public override object? Call(RenderContext context, ReadOnlySpan<object?> arguments) => method(context, receiver, arguments);
}

/// <summary>The same function under another identity.</summary>
internal sealed class WrappedFunction(Callable function) : Callable
{
    public override object? Call(RenderContext context, ReadOnlySpan<object?> arguments) => function.Call(context, arguments);
}
