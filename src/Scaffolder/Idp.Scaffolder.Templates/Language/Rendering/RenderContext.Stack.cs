namespace Idp.Scaffolder.Templates.Language.Rendering;

internal sealed partial class RenderContext
{
    private object?[] _stack = new object?[32];
    private int _stackTop;

    /// <summary>Where the next argument will stand.</summary>
    public int StackTop => _stackTop;

    public void Push(object? argument)
    {
        if (_stackTop == _stack.Length)
        {
            Array.Resize(ref _stack, _stack.Length * 2);
        }

        _stack[_stackTop++] = argument;
    }

    /// <summary>The arguments pushed since <paramref name="start"/>. They stay while the callee runs, which may push more.</summary>
    public ReadOnlySpan<object?> ArgumentsFrom(int start) => _stack.AsSpan(start, _stackTop - start);

    public void PopTo(int start)
    {
        Array.Clear(_stack, start, _stackTop - start);
        _stackTop = start;
    }
}
