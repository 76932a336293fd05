using System.Collections.Immutable;

namespace Idp.Catalog.Model;

/// <summary>The fields of an AI resource. A field that is absent or of the wrong type is null or empty.</summary>
public readonly struct AiResourceView
{
    internal AiResourceView(Entity entity) => Entity = entity;

    /// <summary>The entity that is looked at.</summary>
    public Entity Entity { get; }

    /// <summary>The <c>spec</c>, with fields that are not named here.</summary>
    public EntityValue Spec => Entity.Spec;

    /// <summary>What it is: <c>skill</c>, <c>rule</c>, <c>plugin</c>, <c>marketplace</c>, any word. Which other fields it has depends on it.</summary>
    public string? Type => Spec.GetString("type");

    /// <summary>How far along it is: <c>experimental</c>, <c>production</c>, <c>deprecated</c>, any word.</summary>
    public string? Lifecycle => Spec.GetString("lifecycle");

    /// <summary>Who owns it, as written.</summary>
    public string? Owner => Spec.GetString("owner");

    /// <summary>The entity that <see cref="Owner"/> refers to; null if it is no reference.</summary>
    public EntityRef? OwnerRef => SpecReferences.Find(Entity, Owner, EntityKinds.Group);

    /// <summary>The system it belongs to, as written.</summary>
    public string? System => Spec.GetString("system");

    /// <summary>The entity that <see cref="System"/> refers to; null if it is no reference.</summary>
    public EntityRef? SystemRef => SpecReferences.Find(Entity, System, EntityKinds.System);

    /// <summary>The engineering disciplines that a skill or rule is for.</summary>
    public EntityStringList Disciplines => Spec["disciplines"].AsStrings();

    /// <summary>Words that describe a skill.</summary>
    public EntityStringList Categories => Spec["categories"].AsStrings();

    /// <summary>The coding tools that a skill is made for.</summary>
    public EntityStringList Agents => Spec["agents"].AsStrings();

    /// <summary>The AI resources that a skill needs, as written.</summary>
    public EntityStringList DependsOn => Spec["dependsOn"].AsStrings();

    /// <summary>The entities that <see cref="DependsOn"/> refers to; what is no reference is left out.</summary>
    public ImmutableArray<EntityRef> DependsOnRefs => SpecReferences.All(Entity, DependsOn, EntityKinds.AiResource);

    /// <summary>The tools that a skill may use without asking, separated by spaces (agentskills.io).</summary>
    public string? AllowedTools => Spec.GetString("allowedTools");

    /// <summary>The licence of a skill: an SPDX identifier or free text.</summary>
    public string? License => Spec.GetString("license");

    /// <summary>What a skill needs around it; at most 500 characters.</summary>
    public string? Compatibility => Spec.GetString("compatibility");

    /// <summary>What a rule is about: <c>security</c>, <c>architecture</c>, <c>style</c>, any word.</summary>
    public string? Category => Spec.GetString("category");

    /// <summary>Why a rule exists.</summary>
    public string? Rationale => Spec.GetString("rationale");

    /// <summary>The skills in a plugin, as written.</summary>
    public EntityStringList Skills => Spec["skills"].AsStrings();

    /// <summary>The entities that <see cref="Skills"/> refers to; what is no reference is left out.</summary>
    public ImmutableArray<EntityRef> SkillRefs => SpecReferences.All(Entity, Skills, EntityKinds.AiResource);

    /// <summary>The plugins in a marketplace, as written.</summary>
    public EntityStringList Plugins => Spec["plugins"].AsStrings();

    /// <summary>The entities that <see cref="Plugins"/> refers to; what is no reference is left out.</summary>
    public ImmutableArray<EntityRef> PluginRefs => SpecReferences.All(Entity, Plugins, EntityKinds.AiResource);

    /// <summary>The version of a plugin or marketplace.</summary>
    public string? Version => Spec.GetString("version");
}
