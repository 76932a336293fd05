using System.Diagnostics.CodeAnalysis;
using Idp.Catalog.Validation;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds rules to the validation of descriptors.</summary>
/// <param name="services">The services that the rules are added to.</param>
public sealed class CatalogValidationBuilder(IServiceCollection services)
{
    /// <summary>The services, for what has no method here.</summary>
    public IServiceCollection Services { get; } = services;

    /// <summary>Adds a rule over single entities, once however often it is added.</summary>
    public CatalogValidationBuilder AddEntityRule<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TRule>()
        where TRule : class, IEntityRule
    {
        Services.TryAddEnumerable(ServiceDescriptor.Singleton<IEntityRule, TRule>());
        return this;
    }

    /// <summary>Adds a rule over the catalog as a whole, once however often it is added.</summary>
    public CatalogValidationBuilder AddCatalogRule<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TRule>()
        where TRule : class, ICatalogRule
    {
        Services.TryAddEnumerable(ServiceDescriptor.Singleton<ICatalogRule, TRule>());
        return this;
    }
}
