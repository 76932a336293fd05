namespace Idp.Scaffolder.Templates.Language.Values;

/// <summary>JavaScript's <c>undefined</c>; null of .NET is its <c>null</c>.</summary>
/// <remarks>
/// The other values of the language: <see cref="bool"/> and <see cref="double"/> boxed, <see cref="string"/>, <see cref="SafeText"/>,
/// <see cref="JsArray"/>, <see cref="JsObject"/>, <see cref="JsPattern"/> and <see cref="Callable"/>.
/// </remarks>
internal sealed class Undefined
{
    public static readonly Undefined Value = new();

    private Undefined()
    {
    }
}
