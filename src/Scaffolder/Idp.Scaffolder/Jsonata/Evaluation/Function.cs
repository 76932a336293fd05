using Idp.Scaffolder.Jsonata.Signatures;
using Idp.Scaffolder.Jsonata.Tree;

namespace Idp.Scaffolder.Jsonata.Evaluation;

/// <summary>A function as a value. Belongs to one evaluation.</summary>
internal abstract class Function
{
    /// <summary>The name it was last called by; what its faults tell.</summary>
    public string? Token { get; set; }

    /// <summary>Where it was last called; 0 when it was not.</summary>
    public int Position { get; set; }

    public Signature? Signature { get; init; }

    /// <summary>How many arguments functions that call it back give.</summary>
    public abstract int Arity { get; }

    /// <summary>Whether faults within it are told at its last call.</summary>
    public virtual bool TracksCalls => true;
}

/// <summary>What a built-in function does.</summary>
internal delegate object? NativeBody(Call call);

/// <summary>A built-in function.</summary>
/// <param name="body">What it does.</param>
/// <param name="arity">How many arguments it is given by functions that call it back.</param>
/// <param name="parameters">How many it can take.</param>
/// <param name="isDefined">Whether it is one of the language's functions; otherwise a value's, like a pattern's.</param>
internal sealed class NativeFunction(NativeBody body, int arity, int parameters, bool isDefined = true) : Function
{
    public NativeBody Body => body;

    public override int Arity => arity;

    public int Parameters => parameters;

    public override bool TracksCalls => isDefined;
}

/// <summary>A function of the expression.</summary>
/// <param name="parameters">The names of its parameters.</param>
/// <param name="input">The context it was made in.</param>
/// <param name="scope">The variables it was made among.</param>
internal sealed class Lambda(IReadOnlyList<string> parameters, object? input, Scope scope) : Function
{
    public IReadOnlyList<string> Parameters => parameters;

    public object? Input => input;

    public Scope Scope => scope;

    public Node? Body { get; init; }

    /// <summary>What it calls when it gives some arguments of a built-in function.</summary>
    public PartialNative? Native { get; init; }

    public bool IsTailCall { get; init; }

    public override int Arity => parameters.Count;
}

/// <summary>A built-in function and the variables that hold its arguments.</summary>
internal sealed record PartialNative(NativeBody Body, IReadOnlyList<string> Parameters);

/// <summary>A function that was given as an argument.</summary>
internal sealed class Closure(Function target, Scope scope) : Function
{
    public Function Target => target;

    public Scope Scope => scope;

    public override int Arity => target.Arity;

    public override bool TracksCalls => false;
}
