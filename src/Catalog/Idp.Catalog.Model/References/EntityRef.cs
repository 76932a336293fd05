using System.Diagnostics.CodeAnalysis;

namespace Idp.Catalog.Model;

/// <summary>The address of one entity, written <c>kind:namespace/name</c>.</summary>
/// <remarks>
/// The parts keep the case they were written in; identity (equality, hash code, <see cref="ToString"/>) is the lower-cased
/// text, in JavaScript's lower case. No part is trimmed, bounded or checked for characters: that is the business of
/// validation. Immutable, so thread-safe. Format: Backstage ADR002 and <c>parseEntityRef</c>.
/// </remarks>
public sealed partial class EntityRef : IEquatable<EntityRef>
{
    /// <summary>The namespace of what names none: <c>default</c>.</summary>
    public const string DefaultNamespace = "default";

    private string? _text;

    /// <summary>A reference of these parts, in any case.</summary>
    /// <exception cref="ArgumentException">A part is empty.</exception>
    public EntityRef(string kind, string @namespace, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(kind);
        ArgumentException.ThrowIfNullOrEmpty(@namespace);
        ArgumentException.ThrowIfNullOrEmpty(name);
        Kind = kind;
        Namespace = @namespace;
        Name = name;
    }

    /// <summary>The kind as written, such as <c>Component</c> or <c>component</c>; not empty.</summary>
    public string Kind { get; }

    /// <summary>The namespace as written, or the default that was filled in; not empty.</summary>
    public string Namespace { get; }

    /// <summary>The name as written; not empty, may hold <c>:</c> and <c>/</c>.</summary>
    public string Name { get; }

    /// <summary>The identity: <c>kind:namespace/name</c>, each part in JavaScript's lower case.</summary>
    public override string ToString()
        => _text ??= string.Concat(JavaScriptCase.ToLower(Kind), ":", $"{JavaScriptCase.ToLower(Namespace)}/{JavaScriptCase.ToLower(Name)}");

    /// <summary>The reference for people: the kind left out where it is <paramref name="defaultKind"/>, the namespace where it is <paramref name="defaultNamespace"/>.</summary>
    /// <remarks>The namespace and the name keep their case. Reads back to this reference in the same context, unless the name holds <c>:</c> or <c>/</c>.</remarks>
    public string ToShortString(string? defaultKind = null, string? defaultNamespace = null)
    {
        string kind = JavaScriptCase.ToLower(Kind);
        bool kindIsKnown = defaultKind is not null && kind == JavaScriptCase.ToLower(defaultKind);
        bool namespaceIsKnown = JavaScriptCase.ToLower(Namespace) == JavaScriptCase.ToLower(defaultNamespace ?? DefaultNamespace);
        return $"{(kindIsKnown ? "" : kind + ":")}{(namespaceIsKnown ? "" : Namespace + "/")}{Name}";
    }

    /// <summary>Whether this is an entity of that kind, in any case.</summary>
    public bool IsKind(string kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return string.Equals(Kind, kind, StringComparison.Ordinal) || JavaScriptCase.ToLower(Kind) == JavaScriptCase.ToLower(kind);
    }

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] EntityRef? other)
        => ReferenceEquals(this, other) || (other is not null && string.Equals(ToString(), other.ToString(), StringComparison.Ordinal));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EntityRef);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>Whether both address the same entity.</summary>
    public static bool operator ==(EntityRef? left, EntityRef? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they address different entities.</summary>
    public static bool operator !=(EntityRef? left, EntityRef? right) => !(left == right);
}
