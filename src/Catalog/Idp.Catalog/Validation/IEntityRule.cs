namespace Idp.Catalog.Validation;

/// <summary>A rule of yours that every entity must keep, beside those of its kind.</summary>
/// <remarks>
/// Called once for each descriptor that is a map with a kind and a name, valid or not, from several threads at a time.
/// Reports every fault that it finds, and never throws for a fault in the entity.
/// </remarks>
public interface IEntityRule
{
    /// <summary>Checks one entity.</summary>
    /// <param name="context">The entity, and the place to report faults to; not to be kept.</param>
    void Check(EntityRuleContext context);
}
