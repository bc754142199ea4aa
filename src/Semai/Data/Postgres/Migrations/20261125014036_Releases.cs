using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Semai.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Releases : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "organisation_id",
                table: "participant_disclosures",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "departures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    participant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<int>(type: "integer", nullable: false),
                    released_on = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    running_key = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_departures", x => x.id);
                    table.ForeignKey(
                        name: "fk_departures_participants_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "hand_overs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    participant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    leg = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    unit = table.Column<int>(type: "integer", nullable: false),
                    from_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_unit = table.Column<int>(type: "integer", nullable: false),
                    to_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to_unit = table.Column<int>(type: "integer", nullable: true),
                    agreement_id = table.Column<Guid>(type: "uuid", nullable: true),
                    consent_on = table.Column<DateOnly>(type: "date", nullable: true),
                    kept = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    note = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    accepted_on = table.Column<DateOnly>(type: "date", nullable: true),
                    running_key = table.Column<string>(type: "character varying(70)", maxLength: 70, nullable: true),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_hand_overs", x => x.id);
                    table.ForeignKey(
                        name: "fk_hand_overs_participants_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "release_continuations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    participant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<int>(type: "integer", nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    with = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    in_error_why = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    in_error_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_release_continuations", x => x.id);
                    table.ForeignKey(
                        name: "fk_release_continuations_participants_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "release_plans",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    participant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    agreed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    witness = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    running_key = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_release_plans", x => x.id);
                    table.ForeignKey(
                        name: "fk_release_plans_participants_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "departure_history",
                columns: table => new
                {
                    no = table.Column<int>(type: "integer", nullable: false),
                    departure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    act = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    by = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    note = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_departure_history", x => new { x.departure_id, x.no });
                    table.ForeignKey(
                        name: "fk_departure_history_departures_departure_id",
                        column: x => x.departure_id,
                        principalTable: "departures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "hand_over_history",
                columns: table => new
                {
                    no = table.Column<int>(type: "integer", nullable: false),
                    hand_over_id = table.Column<Guid>(type: "uuid", nullable: false),
                    act = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    by = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    note = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_hand_over_history", x => new { x.hand_over_id, x.no });
                    table.ForeignKey(
                        name: "fk_hand_over_history_hand_overs_hand_over_id",
                        column: x => x.hand_over_id,
                        principalTable: "hand_overs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "release_plan_history",
                columns: table => new
                {
                    no = table.Column<int>(type: "integer", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    act = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    by = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    note = table.Column<string>(type: "character varying(410)", maxLength: 410, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_release_plan_history", x => new { x.plan_id, x.no });
                    table.ForeignKey(
                        name: "fk_release_plan_history_release_plans_plan_id",
                        column: x => x.plan_id,
                        principalTable: "release_plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "release_plan_steps",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    no = table.Column<int>(type: "integer", nullable: false),
                    pathway = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    need = table.Column<string>(type: "character varying(2400)", maxLength: 2400, nullable: false),
                    act = table.Column<string>(type: "character varying(2400)", maxLength: 2400, nullable: false),
                    responsible = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    due = table.Column<DateOnly>(type: "date", nullable: false),
                    standing = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    settled_on = table.Column<DateOnly>(type: "date", nullable: true),
                    note = table.Column<string>(type: "character varying(2400)", maxLength: 2400, nullable: true),
                    settled_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_release_plan_steps", x => new { x.plan_id, x.no });
                    table.ForeignKey(
                        name: "fk_release_plan_steps_release_plans_plan_id",
                        column: x => x.plan_id,
                        principalTable: "release_plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_departures_participant_id",
                table: "departures",
                column: "participant_id");

            migrationBuilder.CreateIndex(
                name: "ix_departures_running_key",
                table: "departures",
                column: "running_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_departures_unit_state_released_on",
                table: "departures",
                columns: new[] { "unit", "state", "released_on" });

            migrationBuilder.CreateIndex(
                name: "ix_hand_overs_participant_id_state",
                table: "hand_overs",
                columns: new[] { "participant_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_hand_overs_running_key",
                table: "hand_overs",
                column: "running_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_hand_overs_to_id_state",
                table: "hand_overs",
                columns: new[] { "to_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_hand_overs_unit_state",
                table: "hand_overs",
                columns: new[] { "unit", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_release_continuations_participant_id",
                table: "release_continuations",
                column: "participant_id");

            migrationBuilder.CreateIndex(
                name: "ix_release_plan_steps_standing_due",
                table: "release_plan_steps",
                columns: new[] { "standing", "due" });

            migrationBuilder.CreateIndex(
                name: "ix_release_plans_participant_id",
                table: "release_plans",
                column: "participant_id");

            migrationBuilder.CreateIndex(
                name: "ix_release_plans_running_key",
                table: "release_plans",
                column: "running_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_release_plans_unit_state",
                table: "release_plans",
                columns: new[] { "unit", "state" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "departure_history");

            migrationBuilder.DropTable(
                name: "hand_over_history");

            migrationBuilder.DropTable(
                name: "release_continuations");

            migrationBuilder.DropTable(
                name: "release_plan_history");

            migrationBuilder.DropTable(
                name: "release_plan_steps");

            migrationBuilder.DropTable(
                name: "departures");

            migrationBuilder.DropTable(
                name: "hand_overs");

            migrationBuilder.DropTable(
                name: "release_plans");

            migrationBuilder.DropColumn(
                name: "organisation_id",
                table: "participant_disclosures");
        }
    }
}
