namespace Idp.JsonSchemas;

/// <summary>What a JSON value is.</summary>
public enum JsonInstanceKind
{
    /// <summary><c>null</c>.</summary>
    Null,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A number; as in JavaScript, a double.</summary>
    Number,

    /// <summary>A text.</summary>
    String,

    /// <summary>A list.</summary>
    Array,

    /// <summary>A map with unique keys.</summary>
    Object,
}
