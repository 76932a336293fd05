namespace Idp.Scaffolder.Jsonata.Values;

/// <summary>JSON's null. The platform's null is no value at all (<c>undefined</c>).</summary>
internal sealed class JsonNull
{
    private JsonNull()
    {
    }

    public static JsonNull Value { get; } = new();
}
