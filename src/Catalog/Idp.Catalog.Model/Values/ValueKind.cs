namespace Idp.Catalog.Model;

/// <summary>What an <see cref="EntityValue"/> is.</summary>
public enum ValueKind
{
    /// <summary>There is no value: the field is absent.</summary>
    Missing,

    /// <summary>A written <c>null</c>.</summary>
    Null,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A double, as in JavaScript.</summary>
    Number,

    /// <summary>Text.</summary>
    String,

    /// <summary>An ordered list of values.</summary>
    Array,

    /// <summary>Values by key, in JavaScript's property order.</summary>
    Object,
}
