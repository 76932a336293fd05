using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Rendering;

/// <summary>One run of a text, macro or block: the places of the names that its text binds.</summary>
internal sealed class Activation
{
    private readonly object?[] _places;

    /// <param name="count">How many names are bound.</param>
    /// <param name="outer">The run whose names a call's body sees as well.</param>
    public Activation(int count, Activation? outer = null)
    {
        _places = count == 0 ? [] : new object?[count];
        _places.AsSpan().Fill(Undefined.Value);
        Outer = outer;
    }

    public Activation? Outer { get; }

    public ref object? this[int place] => ref _places[place];
}
