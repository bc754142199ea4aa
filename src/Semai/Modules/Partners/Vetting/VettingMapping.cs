using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Modules.Partners.Capacity;
using Semai.Modules.Partners.Licences;
using Semai.Modules.Partners.OwnDoor;

namespace Semai.Modules.Partners.Vetting;

/// <summary>What vetting, licences, capacity and the own door keep with a business.</summary>
sealed class VettingMapping : IEntityTypeConfiguration<Business>
{
    const string Owner = "BusinessId";

    public void Configure(EntityTypeBuilder<Business> builder)
    {
        builder.Ignore(b => b.Answers);
        builder.Ignore(b => b.FreshAnswers);
        builder.HasIndex(b => new { b.State, b.ApprovedUntil });
        builder.OwnsMany(b => b.Checklist, Answers);
        builder.OwnsMany(b => b.Licences, Licences);
        builder.OwnsMany(b => b.Capacity, Periods);
        builder.OwnsMany(b => b.Requests, Requests);
        builder.Navigation(b => b.Checklist).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(b => b.Licences).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(b => b.Capacity).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(b => b.Requests).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    static void Answers(OwnedNavigationBuilder<Business, ChecklistAnswer> answers)
    {
        answers.ToTable("business_checklist");
        answers.WithOwner().HasForeignKey(Owner);
        answers.HasKey(Owner, nameof(ChecklistAnswer.No));
        answers.Property(a => a.No).ValueGeneratedNever();
        answers.Property(a => a.Item).HasMaxLength(ChecklistItem.CodeMax);
        answers.Property(a => a.Note).HasMaxLength(ChecklistAnswer.NoteMax);
        answers.Property(a => a.By).HasMaxLength(Actor.IdMax);
        answers.Property(a => a.ByName).HasMaxLength(Actor.NameMax);
    }

    static void Licences(OwnedNavigationBuilder<Business, BusinessLicence> licences)
    {
        licences.ToTable("business_licences");
        licences.WithOwner().HasForeignKey(Owner);
        licences.HasKey(Owner, nameof(BusinessLicence.No));
        licences.Property(l => l.No).ValueGeneratedNever();
        licences.Property(l => l.Kind).HasMaxLength(ChecklistItem.CodeMax);
        licences.Property(l => l.Number).HasMaxLength(LicenceDetails.NumberMax);
        licences.Property(l => l.ErrorWhy).HasMaxLength(BusinessEvent.NoteMax);
        licences.HasIndex(l => l.ExpiresOn);
    }

    static void Periods(OwnedNavigationBuilder<Business, CapacityPeriod> periods)
    {
        periods.ToTable("business_capacity");
        periods.WithOwner().HasForeignKey(Owner);
        periods.HasKey(Owner, nameof(CapacityPeriod.No));
        periods.Property(p => p.No).ValueGeneratedNever();
        periods.OwnsMany(p => p.Months, months =>
        {
            months.ToTable("business_capacity_months");
            months.WithOwner().HasForeignKey(Owner, "PeriodNo");
            months.HasKey(Owner, nameof(CapacityMonth.Kind), nameof(CapacityMonth.Month)); // one period a month: the database refuses what overlaps
            months.Property(m => m.Month).ValueGeneratedNever();
        });
        periods.Navigation(p => p.Months).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    static void Requests(OwnedNavigationBuilder<Business, BusinessRequest> requests)
    {
        requests.ToTable("business_requests");
        requests.WithOwner().HasForeignKey(Owner);
        requests.HasKey(Owner, nameof(BusinessRequest.No));
        requests.Property(r => r.No).ValueGeneratedNever();
        requests.Property(r => r.Text).HasMaxLength(BusinessRequest.TextMax);
        requests.Property(r => r.Answer).HasMaxLength(BusinessRequest.TextMax);
        requests.Property(r => r.By).HasMaxLength(Actor.NameMax);
        requests.Property(r => r.AnsweredBy).HasMaxLength(Actor.NameMax);
    }
}
