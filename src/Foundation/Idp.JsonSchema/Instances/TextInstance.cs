namespace Idp.JsonSchemas;

/// <summary>A key of an object, as the instance that <c>propertyNames</c> checks.</summary>
internal readonly struct TextInstance(string text) : IJsonInstance<TextInstance>
{
    public JsonInstanceKind Kind => JsonInstanceKind.String;

    public bool Boolean => false;

    public double Number => 0;

    public string String => text;

    public int Count => 0;

    public TextInstance Item(int index) => throw new ArgumentOutOfRangeException(nameof(index));

    public string PropertyName(int index) => throw new ArgumentOutOfRangeException(nameof(index));

    public TextInstance PropertyValue(int index) => throw new ArgumentOutOfRangeException(nameof(index));

    public bool TryGetProperty(string name, out TextInstance value)
    {
        value = default;
        return false;
    }
}
